// A report from the field as data: what the browser sent and what came back, as Chrome's DevTools write it into a HAR file, and
// what the person in the report found in the end. The expectation comes from the report, never from our own rules.
import { openHar } from '../../src/har/open-har.ts';
import { decodeText } from '../../src/har/read/decode-text.ts';
import { diagnose } from '../../src/rules/diagnose.ts';
import { findNotes } from '../../src/rules/find-notes.ts';
import { plain } from '../../src/text/text.ts';
import { judge } from '../../src/verdict/judge.ts';

/** A header with several lines: an array; one that every request has, and this one not: an empty array. */
type Headers = Readonly<Record<string, string | readonly string[]>>;

interface Program {
  readonly name: string;
  readonly version: string;
}

/** One entry of the file. A preflight stands before its request, a redirect before the request it led to. */
export interface FieldEntry {
  /** Default GET. */
  readonly method?: string;
  readonly url: string;
  /** As DevTools names it: fetch, xhr, script, manifest, preflight …; default fetch. */
  readonly type?: string;
  /** URL of the script that asked; default a script of the page. `parser`: the page's HTML. */
  readonly by?: string;
  /** All that was sent but what every request has (Host, Accept, Referer, User-Agent …). Left out: only a draft, never sent. */
  readonly sent?: Headers;
  /** What the draft names besides Referer and User-Agent. */
  readonly draft?: Headers;
  /** 0: no response came. */
  readonly status: number;
  readonly reason?: string;
  readonly got?: Headers;
  /** `net::ERR_FAILED` where the browser kept the response from the page. */
  readonly error?: string;
  readonly cache?: 'memory' | 'disk';
  readonly fromServiceWorker?: boolean;
  readonly body?: string;
  readonly more?: Readonly<Record<string, unknown>>;
}

export interface FieldCase {
  readonly id: string;
  /** One sentence: what the person saw. */
  readonly situation: string;
  /** What it was in the end. */
  readonly truth: string;
  /** What solved it. */
  readonly solved: string;
  /** Address of the public report; null: one of the first collection. */
  readonly source: string | null;
  /** URL of the page, or what the program wrote in its place; null: the file names no page. */
  readonly page: string | null;
  /** Program that wrote the file; default Chrome's DevTools. */
  readonly creator?: Program;
  /** Browser that the program names beside itself. */
  readonly browser?: Program;
  readonly entries: readonly FieldEntry[];
  /** Which of the file's cross-origin calls is in question; default the last. */
  readonly call?: number;
  readonly expected: FieldExpectation;
  /** The cause that the product named before it had seen this case; only where the case was tried on it before any change. */
  readonly firstTry?: string | null;
  /** It is still told wrong, and what is missing. The test then holds that it is: who mends it takes this away. */
  readonly open?: string;
}

export interface FieldExpectation {
  /** null: no cross-origin call is listed at all. */
  readonly outcome: string | null;
  /** Id of the first cause, or those of which each is right; null: none. */
  readonly cause: string | readonly string[] | null;
  readonly certainty?: 'certain' | 'likely';
  readonly owner?: string;
  /** Ids of notes that have to be there. */
  readonly notes?: readonly string[];
  /** Words that summary or action have to contain, and must not. */
  readonly says?: readonly string[];
  readonly saysNot?: readonly string[];
}

interface FieldAnswer {
  readonly outcome: string | null;
  readonly cause: string | null;
  readonly certainty: string | null;
  readonly owner: string | null;
  readonly notes: readonly string[];
  readonly words: string;
}

const START = Date.UTC(2026, 2, 1, 10);
const AGENT = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/149.0.0.0 Safari/537.36';

const DEVTOOLS: Program = { name: 'WebInspector', version: '537.36' };

type Written = Pick<FieldCase, 'page' | 'creator' | 'browser' | 'entries'>;

export function harOf({ page, creator = DEVTOOLS, browser, entries }: Written): string {
  const pages = [page].flatMap((title) =>
    title === null ? [] : [{ id: 'page_1', startedDateTime: new Date(START).toISOString(), title, pageTimings: {} }],
  );
  const written = entries.map((each, index) => {
    const entry = entryOf(each, page, index);
    return creator.name === DEVTOOLS.name ? entry : withoutDevtools(entry);
  });
  const log = { version: '1.2', creator, ...(browser !== undefined && { browser }), pages, entries: written };
  return JSON.stringify({ log });
}

/** Names with an underscore are DevTools' own. */
function withoutDevtools(entry: object): object {
  return JSON.parse(JSON.stringify(entry, (key, value) => (key.startsWith('_') ? undefined : value)));
}

function entryOf(given: FieldEntry, page: string | null, index: number): object {
  const { method = 'GET', url, type = 'fetch', sent, status, reason = '', got = {}, error = null, cache } = given;
  const draft: Headers = { ...(page !== null && { Referer: page }), 'User-Agent': AGENT };
  const always = { Host: new URL(url).host, Accept: '*/*', 'Accept-Language': 'en-US,en;q=0.9', ...draft };
  const location = Object.entries(got).find(([name]) => name.toLowerCase() === 'location')?.[1] ?? '';
  return {
    startedDateTime: new Date(START + index * 50).toISOString(),
    time: 40,
    pageref: 'page_1',
    serverIPAddress: status === 0 ? '' : '203.0.113.5',
    _resourceType: type,
    _initiator: initiator(given, page),
    ...(cache !== undefined && { _fromCache: cache }),
    request: {
      method,
      url,
      httpVersion: sent === undefined ? '' : 'HTTP/1.1',
      headers: lines(sent === undefined ? { ...draft, ...given.draft } : { ...always, ...sent }),
      ...(given.body !== undefined && { postData: { mimeType: '', text: given.body } }),
    },
    response: {
      status,
      statusText: reason,
      httpVersion: status === 0 ? '' : 'HTTP/1.1',
      headers: lines(got),
      content: { size: 0, mimeType: 'x-unknown' },
      redirectURL: status >= 300 && status < 400 ? location : '',
      _error: error,
      _fetchedViaServiceWorker: given.fromServiceWorker ?? false,
    },
    cache: {},
    timings: { send: 0, wait: 38, receive: 2 },
    ...given.more,
  };
}

function initiator({ type, url, by }: FieldEntry, page: string | null): unknown {
  if (type === 'preflight') return { type: 'preflight', url };
  if (by === 'parser') return { type: 'parser', url: page, lineNumber: 12 };
  const script = by ?? new URL('/assets/app.js', page !== null && URL.canParse(page) ? page : url).href;
  const frame = { functionName: 'load', scriptId: '9', url: script, lineNumber: 120, columnNumber: 14 };
  return { type: 'script', stack: { callFrames: [frame] } };
}

function lines(headers: Headers) {
  return Object.entries(headers).flatMap(([name, value]) => [value].flat().map((line) => ({ name, value: line })));
}

/** What the product says of the case. */
export async function answerTo(given: FieldCase): Promise<FieldAnswer> {
  const opened = await openHar(decodeText(new Blob([harOf(given)]).stream()));
  if (opened.kind !== 'opened') throw new Error(`${given.id}: ${opened.reason}`);
  const { calls, recorder } = opened.har;
  const call = calls.at(given.call ?? -1);
  const nothing = { outcome: null, cause: null, certainty: null, owner: null, notes: [], words: '' };
  if (call === undefined) return nothing;
  const verdict = judge(call, recorder.browser);
  const notes = findNotes(call, verdict, recorder.browser, calls).map(({ id }) => id);
  const [cause] = diagnose(call, verdict, recorder.browser, calls);
  if (cause === undefined) return { ...nothing, outcome: verdict.outcome, notes };
  const { id, certainty, owner, summary, action } = cause;
  const words = `${plain(summary)} ${plain(action)}`;
  return { outcome: verdict.outcome, cause: id, certainty, owner, notes, words };
}

/** What of the expectation does not hold, in words; [] when all of it does. */
export function differences({ expected }: FieldCase, answer: FieldAnswer): readonly string[] {
  const causes = [expected.cause].flat();
  const { certainty, owner, notes = [], says = [], saysNot = [] } = expected;
  return [
    ...(answer.outcome === expected.outcome ? [] : [`outcome ${answer.outcome}`]),
    ...(causes.includes(answer.cause) ? [] : [`cause ${answer.cause}`]),
    ...(certainty === undefined || answer.certainty === certainty ? [] : [`certainty ${answer.certainty}`]),
    ...(owner === undefined || answer.owner === owner ? [] : [`owner ${answer.owner}`]),
    ...notes.filter((id) => !answer.notes.includes(id)).map((id) => `no note ${id}`),
    ...says.filter((words) => !answer.words.includes(words)).map((words) => `does not say "${words}"`),
    ...saysNot.filter((words) => answer.words.includes(words)).map((words) => `says "${words}"`),
  ];
}
