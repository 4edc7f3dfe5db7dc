// What is kept of one request is bounded: any page can call a URL of a megabyte, and any server can answer with a list of ten
// thousand names. Values are cut where they come in, the cut is said in the value itself, and what decides the verdict stays.

import { get, isToken, joinItems, omittedCount, trim } from '../fetch/header-list.ts';
import { ACRH, ACRM } from '../fetch/header-names.ts';
import type { Header, HeaderList } from '../fetch/model.ts';
import { CUT_SHORT } from '../text/redaction/marks.ts';
import { replaceLoneSurrogates } from '../text/well-formed.ts';
import type { Call, Exchange } from './call.ts';
import type { RequestInfo } from './web-request-event.ts';

const LONGEST_URL = 8 * 1024;
const LONGEST_METHOD = 200;
/** Of any one header; of a list, all its lines together. */
const LONGEST_VALUE = 8 * 1024;
const LONGEST_ERROR = 500;
/** Of all headers of one message together, those of the CORS protocol apart. */
const MOST_HEADERS = 64 * 1024;
/** Of a header beyond that, when all of them are too many. */
const SHORT_VALUE = 256;
/** Lines of one header that must not be repeated: more of them change nothing. */
const MOST_LINES = 20;
/** An item of a list; no header's name is as long. */
const LONGEST_ITEM = 256;

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/: tells values apart that begin alike. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The beginning, and a mark without blanks or commas: equal values stay equal, different ones different. */
function cut(text: string, most: number, mark: (count: number, hash: string) => string, whole = text): string {
  if (text.length <= most && text === whole) return text;
  const room = most - mark(whole.length, '00000000').length;
  const begin = text.slice(0, room).toWellFormed();
  return begin + mark(whole.length - room, fingerprint(whole));
}

/** Scheme, host and the beginning of the path stay as they are. `whole`: what `url` is the beginning of. */
export function limitedUrl(url: string, whole?: string): string {
  return cut(
    replaceLoneSurrogates(url),
    LONGEST_URL,
    (count, hash) => `…[${count}-characters-not-kept-${hash}]`,
    whole,
  );
}

/** A URL that can be compared, but not called. */
export function isCutShort(url: string): boolean {
  return url.length > LONGEST_URL / 2 && CUT_SHORT.test(url);
}

/** It has to stay a token: it is compared with the items of a list. */
function limitedMethod(method: string): string {
  return limitedToken(replaceLoneSurrogates(method), LONGEST_METHOD);
}

function limitedToken(token: string, most: number): string {
  return cut(token, most, (count, hash) => `~${count}-characters-not-kept-${hash}`);
}

/** Origins, and what is compared with them: a URL stays one, a list a list, and what is none of both neither. */
function limitedOrigin(value: string): string {
  if (value.length <= LONGEST_VALUE) return value;
  const separator = separatorOf(value);
  const mark = (broken: string) => (count: number, hash: string) =>
    `${separator}${broken}~${count}-characters-not-kept-${hash}`;
  const plain = cut(value, LONGEST_VALUE, mark(''));
  // No host has a percent sign.
  return URL.canParse(plain) === URL.canParse(value) ? plain : cut(value, LONGEST_VALUE, mark('%'));
}

/** What makes a list of it, and keeps the kind of list it is: with empty items, with one twice (see `corsCheck`), or neither. */
function separatorOf(value: string): string {
  if (!/[, ]/.test(value)) return '';
  const items = value.split(',').map((item) => item.trim());
  if (items.includes('')) return ', ,';
  const repeated = items.length > 1 && (new Set(items).size < items.length || items.includes('*'));
  return repeated ? ', *, ' : ' ';
}

function limitedValue(value: string, most: number): string {
  return cut(value, most, (count) => `… (${count} more characters not kept)`);
}

/** Asked for by preflights whose own headers were not seen. */
const METHODS = new Set(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'GET', 'HEAD', 'POST', 'QUERY']);

/** Whatever the verdict or a rule about the verdict looks at. */
const PROTOCOL =
  /^(access-control-.*|origin|location|vary|cross-origin-.*|timing-allow-origin|sec-.*|cookie|accept|upgrade|connection|content-type|content-range|x-content-type-options|server|via|host|referer|set-cookie|www-authenticate)$/;

/** What is asked for, as far as it was seen: names and method, as in the preflight. */
interface Requested {
  readonly method: string | null;
  /** Lower case. */
  readonly names: ReadonlySet<string>;
}

function requestedIn(headers: HeaderList | null): Requested {
  const names = get(headers, ACRH) ?? '';
  return {
    method: get(headers, ACRM),
    names: new Set(names.split(',').map((name) => trim(name).toLowerCase())),
  };
}

/**
 * The headers of one message. `sent`: those of the request it answers, which tell what decides; null: not seen, or it is the
 * request itself. Nothing is copied where nothing is too long.
 */
function limitedHeaders(headers: HeaderList, sent: HeaderList | null = null): HeaderList {
  const whole = headers.every(isWhole) ? headers : headers.map(madeWhole);
  if (sizeOf(whole) <= LONGEST_VALUE && !whole.some(namesLongMethod)) return whole;
  const requested = requestedIn(sent);
  const byName = new Map<string, string[]>();
  for (const [name, value] of whole) {
    const lower = name.toLowerCase();
    const lines = byName.get(lower);
    if (lines === undefined) byName.set(lower, [value]);
    else lines.push(value);
  }
  const limited = new Map([...byName].map(([name, lines]) => [name, limitedLines(name, lines, requested).values()]));
  return fewer(
    whole.flatMap(([name]): Header[] => {
      const next = limited.get(name.toLowerCase())?.next();
      return next === undefined || next.done === true ? [] : [[limitedName(name), next.value]];
    }),
  );
}

/** Headers as they come from the wire, where nobody but us may say that something was not kept. */
export function incomingHeaders(headers: HeaderList, sent: HeaderList | null = null): HeaderList {
  const marked = headers.some(([, value]) => value.includes('… ('));
  const plain = marked ? headers.map(([name, value]): Header => [name, value.replaceAll('… (', '… [')]) : headers;
  return limitedHeaders(plain, sent);
}

function isWhole([name, value]: Header): boolean {
  return name.isWellFormed() && value.isWellFormed();
}

function madeWhole([name, value]: Header): Header {
  return [replaceLoneSurrogates(name), replaceLoneSurrogates(value)];
}

function namesLongMethod([name, value]: Header): boolean {
  return value.length > LONGEST_METHOD && /^access-control-(allow-methods|request-method)$/i.test(name);
}

/** The same for what a preflight asks for, what is sent, and what a server lists. */
function limitedName(name: string): string {
  return name.length <= LONGEST_VALUE ? name : limitedToken(name.toLowerCase(), LONGEST_VALUE);
}

function sizeOf(headers: HeaderList): number {
  let size = 0;
  for (const [name, value] of headers) size += name.length + value.length;
  return size;
}

/** All lines of one header, in as many lines or fewer. */
function limitedLines(name: string, lines: readonly string[], requested: Requested): readonly string[] {
  let size = 0;
  for (const line of lines) size += line.length + 2;
  switch (name) {
    case 'access-control-allow-methods':
      return size <= LONGEST_VALUE ? lines.map(limitedMethods) : [limitedList(name, lines.join(', '), requested)];
    case 'access-control-allow-headers':
    case 'access-control-expose-headers':
    case 'vary':
      return size <= LONGEST_VALUE ? lines : [limitedList(name, lines.join(', '), requested)];
    // Any of these names may be the one that is refused; but nginx and Apache take no longer line (8 KiB).
    case 'access-control-request-headers':
      return size <= LONGEST_VALUE ? lines : [firstItems(lines.join(','), LONGEST_VALUE)];
    case 'access-control-request-method':
      return lines.slice(0, MOST_LINES).map(limitedMethod);
    case 'access-control-allow-origin':
    case 'origin':
      return lines.slice(0, MOST_LINES).map(limitedOrigin);
    case 'location':
      return lines.slice(0, MOST_LINES).map((each) => limitedUrl(each));
    default:
      return lines.map((line) => limitedValue(line, LONGEST_VALUE));
  }
}

function limitedMethods(list: string): string {
  if (list.length <= LONGEST_METHOD) return list;
  return list
    .split(',')
    .map((item) => {
      const method = trim(item);
      return method.length > LONGEST_METHOD && isToken(method) ? limitedMethod(method) : item;
    })
    .join(',');
}

/** The items that decide, the first ones up to the limit, and how many are not kept. */
function limitedList(header: string, list: string, requested: Requested): string {
  const items: string[] = [];
  const decided = new Set<string>();
  let count = 0;
  let size = 0;
  for (const item of list.split(',').map(trim)) {
    if (item === '') continue;
    const before = omittedCount(item);
    if (before !== null) {
      count += before;
      continue;
    }
    const decisive = decisivePart(header, item, requested);
    const is = decisive !== null && !decided.has(decisive);
    if (is) decided.add(decisive);
    const short = shortItem(header, item);
    if (is || (size + short.length + 2 <= LONGEST_VALUE && item.length <= LONGEST_ITEM)) {
      items.push(short);
      size += short.length + 2;
    } else count += 1;
  }
  return joinItems(items, count);
}

/** What is no token stays none, however it is cut; a name or a method stays equal to the one that is asked for. */
function shortItem(header: string, item: string): string {
  if (header !== 'vary' && !isToken(item)) return limitedValue(item, LONGEST_ITEM);
  return header === 'access-control-allow-methods' ? limitedMethod(item) : limitedName(item);
}

/** What of the item decides: one of its kind is enough. null: the verdict is the same without it. */
function decisivePart(header: string, item: string, { method, names }: Requested): string | null {
  if (item === '*') return item;
  // The first one is what the browser stops at.
  if (header !== 'vary' && !isToken(item)) return '';
  const lower = item.toLowerCase();
  switch (header) {
    case 'access-control-allow-headers':
      return names.has(limitedName(lower)) ? lower : null;
    case 'access-control-allow-methods':
      return METHODS.has(item) || limitedMethod(item) === method ? item : null;
    case 'vary':
      return lower === 'origin' ? lower : null;
    default:
      return null;
  }
}

function firstItems(list: string, most: number): string {
  const items: string[] = [];
  let count = 0;
  let size = 0;
  for (const item of list.split(',').map(trim)) {
    const before = omittedCount(item);
    const short = limitedName(item);
    size += short.length + 2;
    if (before !== null) count += before;
    else if (size <= most) items.push(short);
    else count += 1;
  }
  return joinItems(items, count);
}

/** Named so in the list itself. */
const NOT_KEPT = 'not-kept';

/** Too many headers: others than the protocol's are shortened first, and the last of them left out. */
function fewer(headers: HeaderList): HeaderList {
  if (sizeOf(headers) <= MOST_HEADERS) return headers;
  let size = 0;
  let left = 0;
  const remaining = headers.flatMap(([name, value]): Header[] => {
    const before = name === NOT_KEPT ? /^… \((\d{1,9}) more headers not kept\)$/.exec(value)?.[1] : undefined;
    if (before !== undefined) {
      left += Number(before);
      return [];
    }
    if (PROTOCOL.test(name.toLowerCase())) return [[name, value]];
    const short = limitedValue(value, SHORT_VALUE);
    size += name.length + short.length;
    if (size <= MOST_HEADERS) return [[name, short]];
    left += 1;
    return [];
  });
  return left === 0 ? remaining : [...remaining, [NOT_KEPT, `… (${left} more headers not kept)`]];
}

/** What is taken in of an event, but for its headers. */
export function limitedInfo<E extends RequestInfo>(event: E): E {
  return {
    ...event,
    url: limitedUrl(event.url),
    method: limitedMethod(event.method),
    documentUrl: event.documentUrl === null ? null : limitedUrl(event.documentUrl),
    initiator: event.initiator === null ? null : limitedOrigin(replaceLoneSurrogates(event.initiator)),
  };
}

export function limitedError(error: string): string {
  return limitedValue(replaceLoneSurrogates(error), LONGEST_ERROR);
}

/** An exchange that was not taken in as events. */
export function limitedExchange(exchange: Exchange): Exchange {
  const { requestHeaders, responseHeaders, judgedHeaders, error } = exchange;
  const sent = requestHeaders === null ? null : limitedHeaders(requestHeaders);
  return {
    ...exchange,
    url: limitedUrl(exchange.url),
    method: limitedMethod(exchange.method),
    requestHeaders: sent,
    responseHeaders: responseHeaders === null ? null : limitedHeaders(responseHeaders, sent),
    judgedHeaders: judgedHeaders === null ? null : limitedHeaders(judgedHeaders, sent),
    error: error === null ? null : limitedError(error),
  };
}

export function limitedCall(call: Call): Call {
  return {
    ...call,
    documentUrl: call.documentUrl === null ? null : limitedUrl(call.documentUrl),
    initiator: call.initiator === null ? null : limitedOrigin(replaceLoneSurrogates(call.initiator)),
    hops: call.hops.map(({ preflight, request }) => ({
      preflight: preflight === null ? null : limitedExchange(preflight),
      request: limitedExchange(request),
    })),
  };
}

/** Two bytes a character, and what an object of so many fields takes (measured in V8: an exchange, a header, a call). */
const PER_CALL = 400;
const PER_EXCHANGE = 250;
const PER_HEADER = 60;

const bytesOfExchanges = new WeakMap<Exchange, number>();

/** About how much memory a call takes. What calls share is counted in each of them: it may be the last that holds it. */
export function bytesOf(call: Call): number {
  let bytes = PER_CALL + 2 * (call.id.length + (call.documentUrl?.length ?? 0) + (call.initiator?.length ?? 0));
  for (const { preflight, request } of call.hops) {
    bytes += bytesOfExchange(request) + (preflight === null ? 0 : bytesOfExchange(preflight));
  }
  for (const name of call.asker?.headerOrder ?? []) bytes += 2 * name.length + 16;
  return bytes + 2 * ((call.asker?.source?.length ?? 0) + (call.policy?.sources.length ?? 0));
}

function bytesOfExchange(exchange: Exchange): number {
  const before = bytesOfExchanges.get(exchange);
  if (before !== undefined) return before;
  const { url, method, error, requestHeaders, responseHeaders, judgedHeaders } = exchange;
  const counted = new Set<Header>();
  let bytes = PER_EXCHANGE + 2 * (url.length + method.length + (error?.length ?? 0));
  for (const list of [requestHeaders, responseHeaders, judgedHeaders]) {
    for (const header of list ?? []) {
      bytes += 8;
      if (counted.has(header)) continue;
      counted.add(header);
      bytes += PER_HEADER + 2 * (header[0].length + header[1].length);
    }
  }
  bytesOfExchanges.set(exchange, bytes);
  return bytes;
}
