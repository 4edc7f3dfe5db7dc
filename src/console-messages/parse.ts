// The inverse of verdict/console-line: from a line of a browser's console back to what it says, and no further. WebKit's
// texts: Source/WebCore/loader/CrossOriginAccessControl.cpp and CrossOriginPreflightResultCache.cpp.

import type { Leg } from '../fetch/failure.ts';
import type { ConsoleCode } from './console-code.ts';
import { blockedReasons, corsErrorNames, firefoxReasons, linePatterns, netErrors } from './lines.ts';
import { type OtherLine, otherLines } from './other-lines.ts';
import {
  chromiumPatterns,
  firefoxPatterns,
  type MessagePattern,
  pageErrors,
  type Speaker,
  webkitPatterns,
} from './patterns.ts';

/** What a paste may hold. */
export type Pasted = Parsed | PageError | KnownLine;

/** What a browser said of a request. Nothing in it was seen by us, so all of it is the message's word. */
export interface Parsed {
  readonly kind: 'message';
  readonly speaker: Speaker;
  /** What it may stand for, likeliest first; more than one where the text is the same for several. Never empty. */
  readonly codes: readonly ConsoleCode[];
  /** null: the message does not tell. */
  readonly leg: Leg | null;
  readonly url: string | null;
  readonly redirectedFrom: string | null;
  readonly origin: string | null;
  readonly status: number | null;
  /** The header the message is about. */
  readonly header: string | null;
  /** The value, method or header name it quotes. */
  readonly quoted: string | null;
}

/** What the page's own script gets to see, by itself or through its library: it says nothing of the reason. */
export interface PageError {
  readonly kind: 'page-error';
  readonly text: string;
  readonly url: string | null;
  /** Chromium prints the status beside its error where a response arrived. */
  readonly status: number | null;
}

/** A line that no CORS check of a browser printed: one of `other-lines.ts`. */
interface KnownLine extends OtherLine {
  readonly kind: 'line';
  readonly url: string | null;
}

/** Longer texts are cut: no console message is half as long. */
const LONGEST = 300_000;

/** How many messages of one paste are told apart. */
const MOST = 10;

/** How the browsers' messages begin. Safari's are several lines each, told apart by none of them: they stay together. */
const STARTS =
  /Access to \S{1,40} at '|Cross-Origin Request (?:Blocked|Warning): |Mixed Content: |Blocked loading mixed active content |Content-Security-Policy: |Refused to connect |Connecting to '/g;

/** Everything a paste says, in order, each thing once; [] if it holds no message that we know. */
export function parseMessages(pasted: string): readonly Pasted[] {
  const text = textOf(pasted);
  const found: Parsed[] = [];
  for (const piece of pieces(text)) {
    if (found.length === MOST) break;
    const parsed = read(piece);
    if (parsed?.kind === 'message' && !found.some((before) => repeats(before, parsed))) found.push(parsed);
  }
  if (found.length > 0) return found;
  const whole = read(text);
  return whole === null ? [] : [whole];
}

function pieces(text: string): readonly string[] {
  const cuts: number[] = [];
  for (const { index } of text.matchAll(STARTS)) {
    cuts.push(index);
    // A paste may be nothing but beginnings.
    if (cuts.length === 1000) break;
  }
  return cuts.map((start, index) => text.slice(start, cuts[index + 1]));
}

/** Firefox ends what it said of a preflight with a second line for the call itself, which knows less. */
function repeats(before: Parsed, parsed: Parsed): boolean {
  if (before.url !== parsed.url || before.speaker !== parsed.speaker) return false;
  return before.codes[0] === parsed.codes[0] || (parsed.speaker === 'firefox' && parsed.codes[0] === 'network-error');
}

/** What the first message in it says; null: no message that we know. */
export function parseMessage(pasted: string): Pasted | null {
  return read(textOf(pasted));
}

function read(text: string): Pasted | null {
  return (
    chromium(text) ??
    firefox(text) ??
    ownLine(text) ??
    oldChromium(text) ??
    webkit(text) ??
    csp(text) ??
    column(text) ??
    knownLine(text) ??
    netError(text) ??
    pageError(text)
  );
}

/**
 * With straight quotation marks: Firefox prints typographic ones, forums and word processors make them of the straight ones, and
 * some change them back.
 */
function textOf(pasted: string): string {
  return pasted
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"');
}

interface Cut {
  readonly found: string;
  readonly rest: string;
}

/** Between two marks; null: one of them is missing. Plain search, so that no paste takes long. */
function between(text: string, start: string, end: string): Cut | null {
  const from = text.indexOf(start);
  if (from < 0) return null;
  const to = text.indexOf(end, from + start.length);
  return to < 0 ? null : { found: text.slice(from + start.length, to), rest: text.slice(to + end.length) };
}

const PREFLIGHT = "Response to preflight request doesn't pass access control check: ";

function chromium(text: string): Parsed | null {
  const cut = between(text, 'Access to ', "' has been blocked by CORS policy: ");
  if (cut === null) return null;
  const [, ...targets] = cut.found.split(" at '");
  const target = targets.join(" at '");
  const mark = "' from origin '";
  const redirected = " (redirected from '";
  const at = Math.max(target.lastIndexOf(mark), target.lastIndexOf(") from origin '"));
  const origin = at < 0 ? null : target.slice(at + mark.length);
  const place = at < 0 ? target : target.slice(0, at + 1);
  const from = place.indexOf(`'${redirected}`);
  const url = from < 0 ? withoutQuote(place) : place.slice(0, from);
  const first = from < 0 ? null : withoutQuote(place.slice(from + redirected.length + 1).replace(/\)$/, ''));
  const ofPreflight = cut.rest.startsWith(PREFLIGHT);
  const reason = ofPreflight ? cut.rest.slice(PREFLIGHT.length) : cut.rest;
  const clue = heard(reason, chromiumPatterns);
  if (clue === null) return null;
  const leg = ofPreflight || / preflight (response|request)\./.test(reason.slice(0, 400)) ? 'preflight' : clue.leg;
  return spoken('chromium', clue, { url, redirectedFrom: first, origin, leg: leg ?? 'request' });
}

function withoutQuote(text: string): string {
  return text.endsWith("'") ? text.slice(0, -1) : text;
}

function firefox(text: string): Parsed | null {
  const cut =
    between(text, 'The Same Origin Policy disallows reading the remote resource at ', '. (Reason: ') ??
    between(text, 'The Same Origin Policy will disallow reading the remote resource at ', ' soon. (Reason: ');
  if (cut === null) return null;
  const clue = heard(cut.rest, firefoxPatterns);
  if (clue === null) return null;
  return spoken('firefox', clue, { url: cut.found.replace(/^'|'$/g, ''), status: statusIn(cut.rest) });
}

function webkit(text: string): Parsed | null {
  const clue = heard(text, webkitPatterns, true);
  if (clue === null) return null;
  const url =
    between(text, 'API cannot load ', ' due to access control checks') ??
    between(text, 'XMLHttpRequest cannot load ', ' due to access control checks') ??
    between(text, 'API cannot load ', '. ') ??
    between(text, 'XMLHttpRequest cannot load ', '. ') ??
    between(text, 'Cross-origin redirection to ', ' denied by Cross-Origin Resource Sharing policy');
  const origin = clue.quotes === 'origin' ? clue.quoted : null;
  return spoken('webkit', clue, { url: url?.found.trim() ?? null, origin, status: statusIn(text) });
}

/** Longer than its two addresses no such line is. */
const LINE = 5000;

function ownLine(text: string): Parsed | null {
  for (const line of linePatterns) {
    const at = text.indexOf(line.start);
    if (at < 0) continue;
    const from = at + line.start.length;
    const match = line.pattern.exec(text.slice(from, from + LINE));
    if (match === null) continue;
    const { url = null, status } = match.groups ?? {};
    const { codes, header = null, leg = null } = line;
    return spoken(
      line.speaker,
      { ...bare(codes), header, leg },
      { url, status: status === undefined ? null : Number(status) },
    );
  }
  return null;
}

/** Chromium before version 66, which is still what most answers on the web quote. */
function oldChromium(text: string): Parsed | null {
  const cut =
    between(text, 'Failed to load ', ': ') ??
    between(text, 'API cannot load ', '. ') ??
    between(text, 'XMLHttpRequest cannot load ', '. ');
  if (cut === null || !/^[a-z][a-z0-9+.-]{1,40}:\/\/\S{1,4000}$/i.test(cut.found)) return null;
  const ofPreflight = cut.rest.startsWith(PREFLIGHT);
  const clue = heard(ofPreflight ? cut.rest.slice(PREFLIGHT.length) : cut.rest, chromiumPatterns);
  if (clue === null) return null;
  const origin = between(cut.rest, "Origin '", "' is therefore not allowed access")?.found ?? null;
  return spoken('chromium', clue, { url: cut.found, origin, leg: ofPreflight ? 'preflight' : (clue.leg ?? 'request') });
}

function csp(text: string): Parsed | null {
  const start = text.slice(0, 20_000);
  if (!/Content[- ]Security[- ]Policy/.test(start) || !/connect-src|default-src/.test(start)) return null;
  const speaker = /^\W*Content-Security-Policy:/.test(start) ? 'firefox' : 'chromium';
  const url = /https?:\/\/[^\s'"<>]{1,2000}/.exec(start)?.[0] ?? null;
  return spoken(speaker, { ...bare(['csp']), header: 'Content-Security-Policy' }, { url });
}

/** The words of DevTools' columns, alone or with what was copied around them. */
function column(text: string): Parsed | null {
  const start = text.slice(0, 2000);
  for (const [name] of start.matchAll(/\b[A-Z][A-Za-z]{5,60}\b/g)) {
    const codes = corsErrorNames.get(name) ?? corsErrorNames.get(name.replace(/^Preflight/, ''));
    if (codes !== undefined)
      return spoken('chromium', bare(codes), { leg: name.includes('Preflight') ? 'preflight' : null });
  }
  const reason = /\(blocked:([a-z-]{1,80})\)/i.exec(start)?.[1]?.toLowerCase() ?? '';
  const blocked = blockedReasons.get(reason);
  if (blocked !== undefined) return spoken('chromium', bare(blocked), {});
  const shown = [...firefoxReasons].find(([words]) => start.includes(words));
  return shown === undefined ? null : spoken('firefox', bare(shown[1]), {});
}

/** Words that name a fault and nothing else. */
function bare(codes: readonly ConsoleCode[]): Heard {
  return { codes, header: null, quoted: null, quotes: null, leg: null };
}

function knownLine(text: string): KnownLine | null {
  const start = text.slice(0, 20_000);
  const lower = start.toLowerCase();
  const known = otherLines.find(({ starts }) => starts.some((words) => lower.includes(words.toLowerCase())));
  return known === undefined ? null : { kind: 'line', ...known, url: addressIn(start) };
}

/** `GET https://… net::ERR_… 200 (OK)`, and DevTools' `(failed)net::ERR_…`. */
function netError(text: string): Parsed | PageError | null {
  const start = text.slice(0, 20_000);
  const [whole = '', name, printed] = /\bnet::ERR_([A-Z_]{1,60}(?:\.[A-Za-z]{1,80})?)(?: (\d{3}))?/.exec(start) ?? [];
  if (name === undefined) return null;
  const url = addressIn(start);
  const status = printed === undefined ? null : Number(printed);
  // The one error that stands for any failed check: the reason is in the line beside it.
  if (name === 'FAILED') return { kind: 'page-error', text: whole.split(' ')[0] ?? '', url, status };
  const codes = netErrors.get(name) ?? ['network-error'];
  return spoken('chromium', bare(codes), { url, status });
}

function pageError(text: string): PageError | null {
  const start = text.slice(0, 2000);
  const known = pageErrors.find((each) => start.includes(each));
  return known === undefined ? null : { kind: 'page-error', text: known, url: addressIn(start), status: null };
}

/** The address of a request: where a line of the console ends in its place in a script, that is none. */
function addressIn(text: string): string | null {
  for (const [url] of text.matchAll(/\b(?:https?|wss?):\/\/[^\s'"<>()]{1,2000}/g)) {
    if (!/:\d+:\d+$/.test(url)) return url.replace(/[.,;:]+$/, '');
  }
  return null;
}

function statusIn(text: string): number | null {
  const status = /Status code: (\d{3})\b/.exec(text)?.[1];
  return status === undefined ? null : Number(status);
}

interface Heard {
  readonly codes: readonly ConsoleCode[];
  readonly header: string | null;
  readonly quoted: string | null;
  readonly quotes: MessagePattern['quotes'] | null;
  readonly leg: Leg | null;
}

/** The clue whose words begin the reason; with `anywhere`, whose words stand somewhere in it. */
function heard(reason: string, clues: readonly MessagePattern[], anywhere = false): Heard | null {
  for (const clue of clues) {
    const start = anywhere ? reason.indexOf(clue.start) : reason.startsWith(clue.start) ? 0 : -1;
    if (start < 0) continue;
    const from = start + clue.start.length;
    const to = clue.end === null ? from : reason.indexOf(clue.end, from);
    if (to < 0) continue;
    const quoted = clue.end === null ? null : reason.slice(from, to);
    const { header, quotes = null, leg = null } = clue;
    return { codes: clue.codes(quoted ?? ''), header, quoted, quotes, leg };
  }
  return null;
}

type Rest = Partial<Pick<Parsed, 'url' | 'redirectedFrom' | 'origin' | 'status' | 'leg'>>;

function spoken(speaker: Speaker, { codes, header, quoted, leg }: Heard, rest: Rest): Parsed {
  const base = { url: null, redirectedFrom: null, origin: null, status: null, leg };
  const parsed = { ...base, ...rest };
  // A page without an origin is told apart by its name only.
  const nobody = parsed.origin === 'null' && codes.includes('acao-null-origin');
  const order: readonly ConsoleCode[] = nobody
    ? ['acao-null-origin', ...codes.filter((code) => code !== 'acao-null-origin')]
    : codes;
  return { kind: 'message', speaker, codes: order, header, quoted, ...parsed };
}
