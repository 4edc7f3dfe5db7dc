// From a few words to a Call, so that a case is data: what the page asked, what was answered, how it ended. Secrets are
// replaced as the product does when it takes an event in: a rule that needs them would never speak there.

import type { BrowserName, HeaderList } from '../../../src/fetch/model.ts';
import { originOf } from '../../../src/fetch/origin.ts';
import { taintedOrigin } from '../../../src/fetch/redirect.ts';
import type { Call, Exchange, Hop } from '../../../src/network/call.ts';
import type { Certainty } from '../../../src/rules/rule.ts';
import { redactHeaders, redactMethod, redactUrlText } from '../../../src/text/redaction/redact.ts';

export interface Answer {
  readonly status: number;
  readonly headers?: HeaderList;
  /** The request itself was stopped before it had headers. */
  readonly unsent?: boolean;
}

export interface RuleCase {
  /** Origin or URL of the page; default https://app.example.com */
  readonly page?: string;
  /** Where the call ended; default https://api.example.net/items */
  readonly url?: string;
  readonly method?: string;
  /** Headers the page set; with a preflight they are what it asks for. */
  readonly requestHeaders?: Readonly<Record<string, string>>;
  readonly preflight?: Answer;
  /** The answer to the call itself; left out: there was none. */
  readonly response?: Answer;
  /** The hops before `url`; each redirects to the next. */
  readonly redirects?: readonly (Answer & { readonly url: string; readonly preflight?: Answer })[];
  /** The browser's error string; default: its word for "refused by CORS". `null`: the call completed. */
  readonly error?: string | null;
  /** Default: not-include, seen in the headers. */
  readonly credentials?: 'include' | 'not-include' | 'unknown';
  readonly mode?: 'cors' | 'no-cors' | 'websocket';
  readonly type?: string;
  readonly fromCache?: boolean;
  readonly browser?: BrowserName;
  readonly documentUrl?: string | null;
  readonly frameId?: number;
  /** The preflight also asks for the private network, as Chromium once did. */
  readonly privateNetwork?: boolean;
  /** `file:line` of the script that called, as DevTools tells it. */
  readonly source?: string;
  /** A service worker answered, as a file tells. */
  readonly fromServiceWorker?: boolean;
  /** `'null'` for a page without an origin. */
  readonly initiator?: string | null;
  /** Of the cause in this case, where it differs from the others'. */
  readonly certainty?: Certainty;
  /** Other calls of the tab. */
  readonly siblings?: readonly RuleCase[];
}

export interface Cases {
  /** Where the rule is the first cause. */
  readonly speaks: Readonly<Record<string, RuleCase>>;
  /** Where it says nothing. */
  readonly silent: Readonly<Record<string, RuleCase>>;
  /** Default: certain. */
  readonly certainty?: Certainty;
}

/** The answer that allows the page to read it. */
export const allowed: HeaderList = [['Access-Control-Allow-Origin', 'https://app.example.com']];

/** A call whose preflight passes but for its headers: `listed` is what the server allows. */
export function carrying(names: readonly string[], listed = 'x-known', more: Partial<RuleCase> = {}): RuleCase {
  return {
    requestHeaders: Object.fromEntries(names.map((name) => [name, '1'])),
    preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', listed]] },
    ...more,
  };
}

export const PAGE = 'https://app.example.com';
export const API = 'https://api.example.net/items';

const REFUSED: { readonly [name in BrowserName]: string } = {
  chromium: 'net::ERR_FAILED',
  firefox: 'NS_ERROR_DOM_BAD_URI',
};

export function callOf(given: RuleCase, id = 'call'): Call {
  const browser = given.browser ?? 'chromium';
  const pageUrl = given.page ?? PAGE;
  const initiator = given.initiator === undefined ? originOf(pageUrl) : given.initiator;
  const steps: readonly Step[] = [
    ...(given.redirects ?? []).map((step) => ({ ...step, response: step })),
    { url: given.url ?? API, preflight: given.preflight, response: given.response },
  ];
  const urls = steps.map(({ url }) => url);
  const error = given.error === undefined ? REFUSED[browser] : given.error;
  const documentUrl = given.documentUrl === undefined ? `${pageUrl}/` : given.documentUrl;
  const hops = steps.map((step, index): Hop => {
    const last = index === steps.length - 1;
    const origin = taintedOrigin(initiator ?? 'null', urls, index);
    const next = urls[index + 1];
    return hopOf(given, { step, origin, next, error: last ? error : null, id: `${id}.${index}` });
  });
  return {
    id,
    tabId: 1,
    frameId: given.frameId ?? 0,
    documentId: null,
    documentUrl: documentUrl === null ? null : redactUrlText(documentUrl),
    initiator,
    type: given.type ?? 'xmlhttprequest',
    page: 1,
    hops,
    timing: null,
    asker: askerOf(given),
  };
}

interface Step {
  readonly url: string;
  readonly preflight?: Answer | undefined;
  readonly response?: Answer | undefined;
}

function hopOf(
  given: RuleCase,
  at: {
    readonly step: Step;
    readonly origin: string;
    readonly next: string | undefined;
    readonly error: string | null;
    readonly id: string;
  },
): Hop {
  const { step, origin, next, error } = at;
  const method = given.method ?? 'GET';
  const own = Object.entries(given.requestHeaders ?? {});
  const names = own.map(([name]) => name.toLowerCase()).sort();
  const credentials = given.credentials ?? 'not-include';
  const metadata: HeaderList = [
    ['Sec-Fetch-Mode', given.mode ?? 'cors'],
    ['Sec-Fetch-Site', credentials === 'unknown' ? 'same-site' : 'cross-site'],
    ...(credentials === 'include' ? [['Sec-Fetch-Storage-Access', 'none'] as const] : []),
  ];
  const from: HeaderList = given.mode === 'no-cors' ? [] : [['Origin', origin]];
  const asked: HeaderList = [
    ...from,
    ...metadata,
    ['Access-Control-Request-Method', method],
    ...(given.privateNetwork === true ? ([['Access-Control-Request-Private-Network', 'true']] as const) : []),
    ...(names.length > 0 ? [['Access-Control-Request-Headers', names.join(',')] as const] : []),
  ];
  const stopped = step.preflight !== undefined && step.response === undefined;
  const redirect: HeaderList = next === undefined ? [] : [['Location', next]];
  return {
    preflight:
      step.preflight === undefined
        ? null
        : exchangeOf(
            `${at.id}p`,
            step.url,
            'OPTIONS',
            step.preflight.unsent ? null : asked,
            step.preflight,
            step.preflight.status === 0 ? error : null,
          ),
    request: exchangeOf(
      at.id,
      step.url,
      method,
      stopped ? null : [...from, ...metadata, ...own],
      step.response === undefined
        ? undefined
        : { status: step.response.status, headers: [...redirect, ...(step.response.headers ?? [])] },
      error,
      given.fromCache,
    ),
  };
}

/** A preflight answer with status 0 stands for none: the connection was lost. */
function exchangeOf(
  requestId: string,
  url: string,
  method: string,
  requestHeaders: HeaderList | null,
  answer: Answer | undefined,
  error: string | null,
  fromCache = false,
): Exchange {
  const answered = answer !== undefined && answer.status !== 0;
  return {
    requestId,
    url: redactUrlText(url),
    method: redactMethod(method),
    startedAt: 0,
    endedAt: 1,
    requestHeaders: requestHeaders === null ? null : redactHeaders(requestHeaders, url),
    status: answered ? answer.status : null,
    responseHeaders: answered ? redactHeaders(answer.headers ?? [], url) : null,
    judgedHeaders: null,
    fromCache,
    ip: null,
    error,
    state: error === null ? 'completed' : 'failed',
  };
}

function askerOf(given: RuleCase): Call['asker'] {
  const { source = null, fromServiceWorker = false }: { source?: string | null; fromServiceWorker?: boolean } = given;
  if (source === null && !fromServiceWorker) return null;
  return { api: 'fetch', source, error: null, headerOrder: [], ...(fromServiceWorker && { fromServiceWorker }) };
}
