// The inverse of calls/messages.ts: from a line of a browser's console back to what it says, and no further. WebKit's
// texts: Source/WebCore/loader/CrossOriginAccessControl.cpp and CrossOriginPreflightResultCache.cpp.
import type { FailureCode, Leg } from '../fetch/failure.ts';
import { type Clue, chromiumClues, firefoxClues, pageErrors, type Speaker, webkitClues } from './clues.ts';

/** What a console message says. Nothing in it was seen by us, so all of it is the message's word. */
export interface Parsed {
  readonly speaker: Speaker;
  /** What it may stand for, likeliest first; more than one where the text is the same for several. Never empty. */
  readonly codes: readonly FailureCode[];
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

/** What the page's own script gets to see: it says nothing of the reason. */
export interface PageError {
  readonly speaker: Speaker;
  readonly codes: readonly [];
  readonly text: string;
}

/** Longer texts are cut: no console message is half as long. */
const LONGEST = 300_000;

/** null: no message that we know. */
export function parseMessage(pasted: string): Parsed | PageError | null {
  const text = pasted.slice(0, LONGEST);
  return chromium(text) ?? firefox(text) ?? webkit(text) ?? csp(text) ?? pageError(text);
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
  const [, ...asked] = cut.found.split(" at '");
  const target = asked.join(" at '");
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
  const clue = heard(reason, chromiumClues);
  if (clue === null) return null;
  const leg = ofPreflight || / preflight (response|request)\./.test(reason.slice(0, 400)) ? 'preflight' : clue.leg;
  return spoken('chromium', clue, { url, redirectedFrom: first, origin, leg: leg ?? 'request' });
}

function withoutQuote(text: string): string {
  return text.endsWith("'") ? text.slice(0, -1) : text;
}

function firefox(text: string): Parsed | null {
  const cut = between(text, 'The Same Origin Policy disallows reading the remote resource at ', '. (Reason: ');
  if (cut === null) return null;
  const clue = heard(cut.rest, firefoxClues);
  if (clue === null) return null;
  return spoken('firefox', clue, { url: cut.found.replace(/^‘|’$/g, ''), status: statusIn(cut.rest) });
}

function webkit(text: string): Parsed | null {
  const clue = heard(text, webkitClues, true);
  if (clue === null) return null;
  const url =
    between(text, 'API cannot load ', ' due to access control checks') ??
    between(text, 'XMLHttpRequest cannot load ', ' due to access control checks') ??
    between(text, 'Cross-origin redirection to ', ' denied by Cross-Origin Resource Sharing policy');
  const origin = clue.quotes === 'origin' ? clue.quoted : null;
  return spoken('webkit', clue, { url: url?.found.trim() ?? null, origin, status: statusIn(text) });
}

function csp(text: string): Parsed | null {
  const start = text.slice(0, 20_000);
  if (!/Content[- ]Security[- ]Policy/.test(start) || !/connect-src|default-src/.test(start)) return null;
  const speaker = /^\W*Content-Security-Policy:/.test(start) ? 'firefox' : 'chromium';
  const url = /https?:\/\/[^\s'"<>]{1,2000}/.exec(start)?.[0] ?? null;
  return spoken(
    speaker,
    { codes: ['csp'], header: 'Content-Security-Policy', quoted: null, leg: null, quotes: null },
    { url },
  );
}

function pageError(text: string): PageError | null {
  const start = text.slice(0, 2000);
  const known = pageErrors.find((each) => start.includes(each.text));
  return known === undefined ? null : { speaker: known.speaker, codes: [], text: known.text };
}

function statusIn(text: string): number | null {
  const status = /Status code: (\d{3})\b/.exec(text)?.[1];
  return status === undefined ? null : Number(status);
}

interface Heard {
  readonly codes: readonly FailureCode[];
  readonly header: string | null;
  readonly quoted: string | null;
  readonly quotes: Clue['quotes'] | null;
  readonly leg: Leg | null;
}

/** The clue whose words begin the reason; with `anywhere`, whose words stand somewhere in it. */
function heard(reason: string, clues: readonly Clue[], anywhere = false): Heard | null {
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
  const order: readonly FailureCode[] = nobody
    ? ['acao-null-origin', ...codes.filter((code) => code !== 'acao-null-origin')]
    : codes;
  return { speaker, codes: order, header, quoted, ...parsed };
}
