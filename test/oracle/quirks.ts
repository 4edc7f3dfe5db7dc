// Where our verdict is knowingly not the browser's own. At most ten entries; anything else fails the run.
import type { BrowserName } from '../../src/fetch/model.ts';
import { isLineShown, type Judgement } from './judgement.ts';
import type { WebKitJudgement } from './webkit-judgement.ts';

export interface Quirk {
  readonly id: string;
  readonly browser: BrowserName;
  readonly reason: string;
  /** The browser's source, a bug, or a measured fact. */
  readonly link: string;
  readonly covers: (judgement: Judgement) => boolean;
}

/**
 * Blocked by a failed preflight, as we say too; but with credentials the browser names another of its faults first, and that line
 * is among the alternatives. Watched, only a worker is not seen.
 */
function preflightWithUnseenCredentials(judgement: Judgement): boolean {
  const { test, ours, theirs, call, watched } = judgement;
  return (
    (!watched || test.from === 'worker') &&
    isLineShown(judgement) &&
    theirs.outcome === 'blocked' &&
    ours?.outcome === 'blocked' &&
    call?.verdict.stage === 'preflight' &&
    call.verdict.credentials === 'unknown'
  );
}

function asked(headers: readonly (readonly [string, string])[]): readonly string[] {
  const [, names = ''] = headers.find(([name]) => name.toLowerCase() === 'access-control-request-headers') ?? [];
  return names.split(',').map((name) => name.trim());
}

function undetermined({ ours }: Judgement): boolean {
  return ours?.outcome === 'undetermined';
}

export const quirks: readonly Quirk[] = [
  {
    id: 'preflight-credentials-unseen',
    browser: 'chromium',
    reason:
      'a preflight never shows whether its request has credentials, and the request is never sent: of two faults we name the one that stands either way',
    link: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0; measured: neither webRequest nor the HAR of DevTools tells (Chromium 156)',
    covers: preflightWithUnseenCredentials,
  },
  {
    id: 'preflight-credentials-unseen',
    browser: 'firefox',
    reason:
      'as in Chromium, for what Sec-Fetch-Storage-Access does not tell: same-site calls, workers, keepalive, later hops',
    link: 'https://privacycg.github.io/storage-access-headers/; measured in Firefox ESR 153',
    covers: preflightWithUnseenCredentials,
  },
  {
    id: 'first-of-several-missing-headers',
    browser: 'chromium',
    reason:
      'Chromium names the first missing header in the order of a hash table; DevTools shows that table at another moment, when it may have another size, and so another order: all missing names are known, which one is named may be another of them',
    link: 'measured in Chromium 156: newrelic, traceparent, tracestate are named in one order and shown in another',
    covers: ({ ours, theirs, call }) =>
      ours?.browserCode === 'HeaderDisallowedByPreflightResponse' &&
      theirs.browserCode === ours.browserCode &&
      ours.parameter !== theirs.parameter &&
      asked(call?.preflight?.requestHeaders ?? []).includes(theirs.parameter ?? ''),
  },
  {
    id: 'outside-document-unseen',
    browser: 'firefox',
    reason:
      'requests of a worker and those with keepalive carry no sign of credentials, and may have no resource timing in the page; the XMLHttpRequest of a worker ends alike whether refused or not, and cannot be told from the others: undetermined where credentials decide',
    link: 'measured in Firefox ESR 153: onCompleted(200) either way',
    covers: (judgement) =>
      (judgement.test.from === 'worker' || judgement.test.by === 'keepalive') && undetermined(judgement),
  },
  {
    id: 'media-credentials-unseen',
    browser: 'firefox',
    reason: 'media elements have no resource timing, and same-site requests no sign of credentials: undetermined',
    link: 'measured in Firefox ESR 153; https://www.w3.org/TR/resource-timing/#resources-included-in-the-performanceresourcetiming-interface',
    covers: (judgement) => ['video', 'audio'].includes(judgement.test.by) && undetermined(judgement),
  },
  {
    id: 'audio-or-video',
    browser: 'chromium',
    reason:
      'Sec-Fetch-Dest, which tells <audio> from <video>, is kept only of requests that left their origin: one refused on its way out is called video',
    link: 'measured in Chromium 156: webRequest and DevTools call both media',
    covers: ({ test, differs, call }) =>
      test.by === 'audio' &&
      test.hops[0]?.to === 'page' &&
      differs.join() === 'message' &&
      (call?.exchanges.every(({ url }) => url.startsWith(call.document ?? 'unknown')) ?? false),
  },
  {
    id: 'redirect-mode-unseen',
    browser: 'firefox',
    reason:
      'with redirect mode error the call fails, with manual the page gets an opaque redirect, and no event differs: undetermined',
    link: 'measured in Firefox ESR 153: onCompleted(3xx) either way',
    covers: (judgement) => judgement.test.redirect !== undefined && undetermined(judgement),
  },
];

interface WebKitQuirk {
  readonly id: string;
  readonly reason: string;
  readonly covers: (judgement: WebKitJudgement) => boolean;
}

const locations = ({ run }: WebKitJudgement): readonly string[] =>
  run.test.hops.flatMap(({ answer, preflight }) =>
    [...answer.headers, ...(preflight?.headers ?? [])].flatMap(([name, value]) => (name === 'Location' ? [value] : [])),
  );

/** All measured in WebKitGTK 2.50. */
export const webkitQuirks: readonly WebKitQuirk[] = [
  {
    id: 'first-of-several-missing-headers',
    reason:
      'of several missing headers WebKit names one it knows first, then the one the page set first: the order is not in the preflight, whose list is sorted',
    covers: ({ ours, theirs, run }) =>
      theirs.line?.startsWith('Request header field ') === true &&
      ours.line?.startsWith('Request header field ') === true &&
      (run.test.headers?.length ?? 0) > 1,
  },
  {
    id: 'bytes-outside-ascii',
    reason: 'WebKitGTK’s network layer turns header bytes that are no UTF-8 into U+FFFD before the line quotes them',
    covers: ({ differs, theirs }) => differs.join() === 'line' && theirs.line?.includes('ï¿½') === true,
  },
  {
    id: 'location-is-no-url',
    reason:
      'a redirect to what is no URL is refused as one to another scheme; no other browser gets as far as CORS there',
    covers: (judgement) => locations(judgement).some((each) => each === 'http://[bad' || each === ''),
  },
  {
    id: 'font-to-other-scheme',
    reason: 'a font that is redirected to another scheme is refused, though fonts are not fetched with CORS',
    covers: (judgement) =>
      judgement.run.test.by === 'font' && locations(judgement).some((each) => !/^\s*(https?:|\{|\/)/.test(each)),
  },
  {
    id: 'credentials-of-the-first-hop',
    reason:
      'a call in mode same-origin that begins on its own origin is still checked as one with credentials where its first foreign response redirects again',
    covers: ({ run, theirs }) =>
      run.test.hops[0]?.to === 'page' &&
      run.test.credentials !== 'include' &&
      /^Cross-origin redirection .*(Credentials flag is true|credentials flag is true)/.test(theirs.line ?? ''),
  },
  {
    id: 'mailto-without-a-line',
    reason: 'from an https page a redirect to mailto: is refused as mixed content, with a warning in place of the line',
    covers: (judgement) =>
      judgement.theirs.line === null && locations(judgement).some((each) => each.startsWith('mailto:')),
  },
];
