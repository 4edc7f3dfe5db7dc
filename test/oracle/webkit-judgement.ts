// What CORScope predicts of WebKit for the exchanges of a case, and what WebKit did.
import { browserProfiles } from '../../src/fetch/browser-profiles.ts';
import { trim } from '../../src/fetch/header-list.ts';
import type { HeaderList } from '../../src/fetch/model.ts';
import { isHttp } from '../../src/fetch/origin.ts';
import { redirectLocation } from '../../src/fetch/redirect.ts';
import { isBrowsersOwn, isSafelistedMethod, normalMethod, unsafeHeaderNames } from '../../src/fetch/safelist.ts';
import type { Call, Exchange, Hop } from '../../src/network/call.ts';
import { judge } from '../../src/verdict/judge.ts';
import { type By, type Case, isNoCors, type Line, lineOf } from './case.ts';
import { passedOutcome } from './judgement.ts';
import { webkitQuirks } from './quirks.ts';
import type { Served } from './server.ts';
import type { WebKitRun } from './webkit.ts';

export interface WebKitWord {
  readonly outcome: string;
  /** Its first console line; null: none. */
  readonly line: string | null;
  /** Did it send a preflight to the first URL? */
  readonly preflight: boolean;
}

export interface WebKitJudgement {
  readonly run: WebKitRun;
  readonly theirs: WebKitWord;
  readonly ours: WebKitWord;
  readonly differs: readonly string[];
}

const TYPES: Partial<Record<By, string>> = {
  img: 'image',
  'preload-image': 'image',
  mask: 'image',
  shape: 'image',
  script: 'script',
  module: 'script',
  import: 'script',
  modulepreload: 'script',
  'preload-script': 'script',
  stylesheet: 'stylesheet',
  video: 'media',
  audio: 'media',
  font: 'font',
  'preload-font': 'font',
  beacon: 'ping',
};

/** As a parser of HTTP takes them off the wire. */
const parsed = (headers: readonly Line[]): HeaderList => headers.map(([name, value]) => [name, trim(value)]);

function exchangeOf({ url, method, requestHeaders, status, responseHeaders }: Served, redirected: boolean): Exchange {
  return {
    requestId: url,
    url,
    method,
    startedAt: 0,
    endedAt: 0,
    requestHeaders: parsed(requestHeaders),
    status,
    responseHeaders: parsed(responseHeaders),
    judgedHeaders: null,
    fromCache: false,
    ip: null,
    error: null,
    state: redirected ? 'redirected' : 'completed',
  };
}

/** The call as another browser would have shown it, with its credentials mode known. null: nothing reached a server. */
function callOfRun({ test, served: all, lines }: WebKitRun, origin: string): Call | null {
  const served = withoutLatePreflight(ownExchanges(test, all), lines);
  const last = served.at(-1);
  if (last === undefined) return null;
  const hops = Array.from({ length: last.hop + 1 }, (_, index): Hop | null => {
    const own = served.filter(({ hop }) => hop === index);
    const asked = own.find(({ preflight }) => preflight);
    const sent = own.find(({ preflight }) => !preflight);
    const preflight = asked === undefined ? null : exchangeOf(asked, false);
    if (sent !== undefined) return { preflight, request: ended(exchangeOf(sent, index < last.hop), test) };
    if (preflight === null) return null;
    const unsent = {
      ...preflight,
      method: test.method ?? 'GET',
      requestHeaders: null,
      status: null,
      responseHeaders: null,
    };
    return { preflight, request: unsent };
  });
  if (hops.some((hop) => hop === null)) return null;
  return {
    id: 'case',
    tabId: 1,
    frameId: 0,
    documentId: 'page',
    documentUrl: origin,
    initiator: origin,
    type: TYPES[test.by] ?? 'xmlhttprequest',
    page: 1,
    hops: hops as readonly Hop[],
    timing: null,
    // As DevTools tells them: the names as the page wrote them.
    asker: {
      api: test.by.startsWith('xhr') ? 'xhr' : 'fetch',
      source: null,
      error: test.redirect === 'error' ? 'Load failed' : null,
      headerOrder: (test.headers ?? []).map(([name]) => name),
    },
    recorded: 'silent',
    credentials: { mode: hasCredentials(test) ? 'include' : 'not-include', from: 'page' },
  };
}

/** Without those of the call before it: it has at most one preflight and one request. */
function ownExchanges(test: Case, served: readonly Served[]): readonly Served[] {
  if (test.before === undefined) return served;
  return served.slice(1 + served.findIndex(({ preflight }) => !preflight));
}

/** WebKit sends the preflight to where a redirect leads before it refuses the redirect; other browsers send none. */
function withoutLatePreflight(served: readonly Served[], lines: readonly string[]): readonly Served[] {
  const last = served.at(-1);
  const late = last?.preflight === true && last.hop > 0 && lines[0]?.includes('Cross-origin redirection to ') === true;
  return late ? served.slice(0, -1) : served;
}

/** A redirect that led nowhere was refused, unless the call wanted none. */
function ended(request: Exchange, { redirect }: Case): Exchange {
  const location = redirectLocation(request.status ?? 0, request.responseHeaders ?? [], request.url);
  const refused = location !== null && request.state === 'completed' && redirect === undefined;
  return refused ? { ...request, state: 'failed', error: 'Load failed' } : request;
}

/** Styles and import() have no credentials across origins, whatever the case says. */
function hasCredentials({ by, credentials }: Case): boolean {
  if (by === 'beacon') return true;
  return credentials === 'include' && !['font', 'mask', 'shape', 'import'].includes(by);
}

/** null: it cannot be judged, since a redirect led to where nobody looks. */
export function judgeRun(run: WebKitRun): WebKitJudgement | null {
  const { test, told, lines, served } = run;
  if (leftTheCase(run)) return null;
  const origin = originOfRun(run);
  const call = origin === null ? null : callOfRun(run, origin);
  if (call === null) return null;
  const verdict = judge(call, 'webkit');
  const said = lines.flatMap((line) => /^(?:SECURITY|JS|NETWORK) ERROR ([\s\S]*)$/.exec(line)?.[1] ?? []);
  const [line = null] = said.filter((each) => !UNRELATED.test(each));
  const refused = line !== null || told.got === 'no';
  const theirs: WebKitWord = {
    // Fonts are not fetched with CORS at all (measured).
    outcome: refused
      ? line !== null && !NOT_CORS.test(line)
        ? 'blocked'
        : 'failed'
      : test.by === 'font'
        ? 'opaque'
        : passedOutcome(test),
    line,
    preflight: ownExchanges(test, served).some(({ preflight, hop }) => preflight && hop === 0),
  };
  const method = normalMethod(test.method ?? 'GET');
  const crosses = test.hops[0]?.to !== 'page' || test.from === 'foreign' || origin === 'null';
  const scripted = ['fetch', 'xhr', 'xhr-upload', 'keepalive', 'beacon'].includes(test.by);
  // Not told apart from the browser's own where the call is seen from outside, but the case says it.
  const own = (test.headers ?? []).some(([name]) => isBrowsersOwn(name));
  const unsafe = unsafeHeaderNames(parsed(test.headers ?? []), browserProfiles.webkit);
  const asks =
    !isSafelistedMethod(method) ||
    unsafe.length > 0 ||
    own ||
    test.by === 'xhr-upload' ||
    (test.by === 'beacon' && !isNoCors(test));
  const ours: WebKitWord = {
    outcome: verdict.outcome,
    line: verdict.message,
    preflight: test.before === undefined ? crosses && scripted && test.noCors !== true && asks : theirs.preflight,
  };
  const keys = ['outcome', 'line', 'preflight'] as const;
  return { run, theirs, ours, differs: keys.filter((key) => ours[key] !== theirs[key]) };
}

function leftTheCase({ served, test, lines }: WebKitRun): boolean {
  const last = served.at(-1);
  if (last === undefined || last.preflight || test.redirect !== undefined) return false;
  const location = redirectLocation(last.status, parsed(last.responseHeaders), last.url);
  return location !== null && isHttp(location) && !lines.some((line) => line.includes('redirection to'));
}

/** Printed beside what is asked here. */
const UNRELATED = /^Refused to set unsafe header|due to access control checks\.$/;
const NOT_CORS = /^(FTP URLs are disabled|Not allowed to (load local resource|follow a redirection))/;

function originOfRun({ test, served }: WebKitRun): string | null {
  if (test.from === 'sandbox' || test.from === 'data') return 'null';
  for (const { requestHeaders } of served) {
    const origin = requestHeaders.find(([name]) => name.toLowerCase() === 'origin')?.[1];
    if (origin !== undefined) return origin;
    const referer = requestHeaders.find(([name]) => name.toLowerCase() === 'referer')?.[1];
    if (referer !== undefined) return new URL(referer).origin;
  }
  return null;
}

export interface WebKitTally {
  readonly line: string;
  /** A line for each quirk that came up. */
  readonly listedLines: readonly string[];
  /** Not agreed and not listed. */
  readonly disagreed: readonly WebKitJudgement[];
}

export function tallyWebKit(seed: number, runs: readonly WebKitRun[]): WebKitTally {
  const judged = runs.map(judgeRun).filter((each) => each !== null);
  const wrong = judged.filter(({ differs }) => differs.length > 0);
  const of = (judgement: WebKitJudgement) => webkitQuirks.find(({ covers }) => covers(judgement));
  const disagreed = wrong.filter((each) => of(each) === undefined);
  const outcomes = judged.filter(({ differs }) => !differs.includes('outcome')).length;
  const lines = judged.filter(({ differs }) => !differs.includes('line')).length;
  const listedLines = webkitQuirks.flatMap((quirk) => {
    const count = wrong.filter((each) => of(each) === quirk).length;
    return count === 0 ? [] : [`  ${count} × ${quirk.id}: ${quirk.reason}`];
  });
  const line = `oracle webkit: ${judged.length} cases, outcome right in ${outcomes}, first line in ${lines}, ${disagreed.length} not listed (seed ${seed})`;
  return { line, listedLines, disagreed };
}

export function showWebKit({ run, ours, theirs, differs }: WebKitJudgement): string {
  return [
    `differs in ${differs.join(', ')}: ${lineOf(run.test)}`,
    `  ours    ${JSON.stringify(ours)}`,
    `  WebKit  ${JSON.stringify(theirs)}  page: ${run.told.got} ${run.told.detail}`,
  ].join('\n');
}
