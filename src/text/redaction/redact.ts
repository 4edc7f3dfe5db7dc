// Secrets never get past this file: what may be one is replaced when an event, a file or a message is taken in, before
// anything is kept. Header values are kept by a list of names (header-allow-list.ts), parts of URLs by their looks
// (redact-url.ts).

import { isToken } from '../../fetch/header-list.ts';
import type { Header, HeaderList } from '../../fetch/model.ts';
import { isHttp, resolve } from '../../fetch/origin.ts';
import {
  isChallengeParameter,
  isCookieAttribute,
  isScheme,
  REDACTION_KINDS,
  type RedactionKind,
  redactionKind,
} from './header-allow-list.ts';
import { isMark, NOT_KEPT, PART_NOT_KEPT } from './marks.ts';
import { memoizeUnchanged } from './memo.ts';
import { redactText, redactUrl, redactWord } from './redact-url.ts';
import { decoded, digest, hasToken, type Where } from './token-shape.ts';

/** Longest value kept of a header that plays no part in CORS; the cut is said in the value itself. */
const LONGEST = 2048;
const CUT = /… \(\d+ more characters not kept\)$/;
const MARK_LENGTH = 50;
const WHOLE: ReadonlySet<RedactionKind> = new Set(['names', 'methods', 'origin', 'url']);

/** `url` of the exchange, as it was before redaction: a Location is read against it. */
export function redactHeaders(list: HeaderList, url: string | null = null): HeaderList {
  return list.map((header) => redactHeader(header, url));
}

function redactHeader([name, value]: Header, url: string | null): Header {
  const lower = name.toLowerCase();
  const kind = redactionKind(lower);
  if (kind === null) return [redactHeaderName(name), value === '' ? '' : NOT_KEPT];
  // Older versions wrote the other mark into files.
  if (value === '' || isMark(value)) return [name, value === '[redacted]' ? NOT_KEPT : value];
  if (lower === 'location') return [name, redactLocation(value, url)];
  return [name, WHOLE.has(kind) ? safeValue(kind, value) : cut(kind, value)];
}

function cut(kind: RedactionKind, value: string): string {
  if (value.length <= LONGEST) return safeValue(kind, value);
  // Cut before: our own export, read again.
  const [cutMark = ''] = value.length <= LONGEST + MARK_LENGTH ? (CUT.exec(value) ?? []) : [];
  if (cutMark !== '') return safeValue(kind, value.slice(0, -cutMark.length)) + cutMark;
  const safe = safeValue(kind, value.slice(0, 2 * LONGEST)).slice(0, LONGEST);
  return `${safe}… (${value.length - LONGEST} more characters not kept)`;
}

/** Requests of one page repeat most of their headers to the letter. */
const safeValues = new Map(
  REDACTION_KINDS.map((kind) => [
    kind,
    memoizeUnchanged((value) => redactValue(kind, value), { most: 300, longest: 500 }),
  ]),
);

function safeValue(kind: RedactionKind, value: string): string {
  return safeValues.get(kind)?.(value) ?? NOT_KEPT;
}

function redactValue(kind: RedactionKind, value: string): string {
  switch (kind) {
    case 'names':
      return eachItem(value, redactHeaderName);
    case 'methods':
      return eachItem(value, redactMethod);
    case 'host':
      return /^[\w.:[\]-]{1,255}$/.test(value) ? value : redactText(value);
    case 'origin':
      return redactOrigins(value);
    case 'url':
      return redactUrlText(value);
    case 'text':
      return redactText(value);
    case 'safelisted':
      return redactSafelisted(value);
    case 'scheme':
      return redactScheme(value);
    case 'challenge':
      return redactChallenge(value);
    case 'cookie':
      return value.split(';').map(redactPair).join(';');
    case 'set-cookie':
      return redactSetCookie(value);
    case 'first-word':
      return redactDisposition(value);
    default:
      return kind satisfies never;
  }
}

/**
 * Replaces user info, and what may be a secret in path, query and fragment; nothing else changes. A URL is asked for at each
 * event of its request, and again when the page or DevTools tells of it.
 */
export const redactUrlText = memoizeUnchanged((url) => redactUrl(url), { most: 500, longest: 2000 });

/** So spelled that it leads where the next request goes, as that one's URL is kept. */
function redactLocation(value: string, url: string | null): string {
  const safe = redactUrlText(value);
  const target = url === null ? null : resolve(value, url);
  if (url === null || target === null || !isHttp(target)) return safe;
  const wanted = redactUrlText(target);
  return resolve(safe, redactUrlText(url)) === wanted ? safe : wanted;
}

const IN_NAME: Where = { least: 16, ids: false };

/** A secret used as a name: the same stand-in wherever the name stands, in whatever case. */
export function redactHeaderName(name: string): string {
  if (name.length < 16) return name;
  const lower = name.toLowerCase();
  return standIn(lower) ?? name;
}

export function redactMethod(method: string): string {
  return method.length < 16 ? method : (standIn(method) ?? method);
}

/** null: it is no secret. */
function standIn(name: string): string | null {
  if (!hasToken(name, IN_NAME)) return null;
  const safe = redactWord(name, name, IN_NAME);
  const front = safe.slice(0, Math.max(0, safe.indexOf('~not-kept')));
  return `${front}${PART_NOT_KEPT.slice(0, -1)}-${digest(name)}~`;
}

function eachItem(value: string, safeName: (name: string) => string): string {
  return value
    .split(',')
    .map((item) => {
      if (item.length < 4) return item;
      const name = item.trim();
      const safe = isToken(name) ? safeName(name) : safeNoToken(name);
      return safe === name ? item : item.replace(name, () => safe);
    })
    .join(',');
}

/** What is no token of HTTP stays none: the browser refuses the whole list for it. */
function safeNoToken(item: string): string {
  if (hasToken(item, IN_NAME)) return NOT_KEPT;
  return item === '' ? item : redactText(item);
}

/** A single origin is compared byte by byte; what stands in its place stays as wrong as it was, and in the same way. */
function redactOrigins(value: string): string {
  return value.replace(/[^\s,]+/g, (word) => {
    // No page has such an origin; that it is none is all that matters.
    if (word.length < 4 || /^mailto:[^?]*$/i.test(word)) return word;
    const safe = /^[a-z][a-z0-9+.-]*:/i.test(word) ? redactUrlText(word) : redactText(word);
    if (safe === word || URL.canParse(safe) === URL.canParse(word)) return safe;
    return URL.canParse(word) ? `x:${PART_NOT_KEPT}` : PART_NOT_KEPT;
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the bytes that make a value unsafe, which have to stay
const PIECE = /[^\x00-\x20"():<>?@[\\\]{}\x7f,;=]+/g;
const TYPE = /^\s*[a-z*]+\/[\w.+*-]{1,60}(?=\s*(?:;|$))/i;

/**
 * Whether a value is safelisted hangs on its length, its bytes and its media type
 * (https://fetch.spec.whatwg.org/#cors-safelisted-request-header): all of them stay as they are.
 */
function redactSafelisted(value: string): string {
  if (redactText(value) === value) return value;
  const [type = ''] = TYPE.exec(value) ?? [];
  const front = redactText(type) === type ? type : '';
  return front + value.slice(front.length).replace(PIECE, (piece) => (piece.length < 4 ? piece : filledUp(piece)));
}

/** As long as it was, of characters that are as good for a language tag. */
function filledUp(piece: string): string {
  const { length } = piece;
  const language = /^[0-9A-Za-z *,\-.;=]*$/.test(piece);
  return (language ? 'not-kept'.padEnd(length, '.') : PART_NOT_KEPT.padEnd(length, '_')).slice(0, length);
}

/** `Bearer …`, `Basic …`: the scheme is evidence, the rest is secret. */
function redactScheme(value: string): string {
  const [scheme = ''] = /^\s*[A-Za-z][\w.-]*(?=\s|$)/.exec(value) ?? [];
  if (!isScheme(scheme.trim())) return NOT_KEPT;
  return value.slice(scheme.length).trim() === '' ? value : `${scheme} ${NOT_KEPT}`;
}

const CHALLENGE_PART = /([!#$%&'*+.^_`|~\w-]+)(\s*=\s*(?!=))("(?:[^"\\]|\\.)*"?|[^\s,"]+|(?=,))|[^\s,]+|[\s,]+/g;

/** Schemes and harmless parameters stay; what else stands there may be a ticket or a challenge of one login. */
function redactChallenge(value: string): string {
  let first = true;
  return value.replace(CHALLENGE_PART, (all, name: string | undefined, equals: string, text: string) => {
    if (name !== undefined) return name + equals + safeParameter(name, text);
    if (/^[\s,]+$/.test(all)) return all;
    const scheme = isScheme(all) || (first && /^[A-Za-z][A-Za-z-]{1,20}$/.test(all) && !hasToken(all, IN_NAME));
    first = false;
    return scheme || isMark(all) ? all : PART_NOT_KEPT;
  });
}

function safeParameter(name: string, value: string): string {
  if (isChallengeParameter(name)) return redactText(value);
  return value === '' || value === '""' ? value : PART_NOT_KEPT;
}

/** Cookie names and attributes are evidence (SameSite, Secure), values are not. */
function redactSetCookie(lines: string): string {
  return lines
    .split('\n')
    .map((line) => {
      if (line.trim() === '') return line;
      const [pair = '', ...attributes] = line.split(';');
      return [redactPair(pair), ...attributes.map(redactAttribute)].join(';');
    })
    .join('\n');
}

function redactAttribute(attribute: string): string {
  const equals = attribute.indexOf('=');
  const name = equals < 0 ? attribute : attribute.slice(0, equals);
  if (name.trim() === '') return attribute.trim() === '' ? attribute : ` ${NOT_KEPT}`;
  if (!isCookieAttribute(name)) return ` ${NOT_KEPT}`;
  if (equals < 0) return attribute;
  const value = attribute.slice(equals + 1);
  return `${name}=${/path/i.test(name) ? redactUrlText(value) : redactText(value)}`;
}

function redactPair(pair: string): string {
  const equals = pair.indexOf('=');
  if (pair.trim() === '') return pair;
  if (equals < 0) return NOT_KEPT;
  const name = pair.slice(0, equals);
  return `${name.length < 16 ? name : redactWord(name, decoded(name), IN_NAME)}=${NOT_KEPT}`;
}

/** `attachment; filename=…`: a file’s name may be anybody’s. */
function redactDisposition(value: string): string {
  const [type = '', rest = ''] = /^(\s*(?:attachment|inline|form-data))\b(.*)$/is.exec(value)?.slice(1) ?? [];
  if (type === '') return NOT_KEPT;
  return rest.trim() === '' ? value : `${type}; ${NOT_KEPT}`;
}

/** A serialised origin from a file: scheme, host and port. */
export function redactOrigin(origin: string): string {
  return redactOrigins(origin);
}

/** What tells requests and documents apart; a file may hold anything there. */
export function redactId(id: string): string {
  return redactWord(id, id, { least: 16, ids: true });
}

const LONGEST_SOURCE = 500;

/** `file:line` */
export function redactSource(source: string): string {
  const place = /(?::\d{1,9}){1,2}$/.exec(source)?.[0] ?? '';
  const file = redactUrlText(source.slice(0, source.length - place.length));
  return (file.length > LONGEST_SOURCE ? `${file.slice(0, LONGEST_SOURCE).toWellFormed()}…` : file) + place;
}

const LONGEST_ERROR = 500;

/** The browser’s word for what happened; in a file, anybody’s. */
export function redactError(error: string): string {
  return redactText(error.slice(0, LONGEST_ERROR));
}
