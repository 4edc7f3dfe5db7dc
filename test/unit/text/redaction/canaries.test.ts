// A secret is planted somewhere in a call, the call is taken in as the product takes it in (as events of the browser and as a
// HAR file), and everything that is made of it is searched for the secret.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WebRequest } from 'webextension-polyfill';
import { formatMarkdown, formatText } from '../../../../src/cli/formats.ts';
import { createMessageHandlers } from '../../../../src/extension/background/message-handlers.ts';
import { createTabStore, listedCalls } from '../../../../src/extension/background/tab-store.ts';
import { listenToRequests } from '../../../../src/extension/background/web-request.ts';
import { DONE } from '../../../../src/extension/protocol/messages.ts';
import type { BrowserName } from '../../../../src/fetch/model.ts';
import { curlPair } from '../../../../src/fixes/export/curl.ts';
import { handoverMarkdown } from '../../../../src/fixes/export/handover.ts';
import { regression } from '../../../../src/fixes/export/regression.ts';
import { planOverride } from '../../../../src/fixes/override.ts';
import { fixFor } from '../../../../src/fixes/policy/required.ts';
import { describeRemainingFailures } from '../../../../src/fixes/remaining-failures.ts';
import { planResend } from '../../../../src/fixes/resend.ts';
import { harReport } from '../../../../src/har/har-report.ts';
import { writeHar } from '../../../../src/har/write-har.ts';
import type { Call } from '../../../../src/network/call.ts';
import { createReport } from '../../../../src/report.ts';
import { diagnose } from '../../../../src/rules/diagnose.ts';
import { findNotes } from '../../../../src/rules/find-notes.ts';
import { judge } from '../../../../src/verdict/judge.ts';
import { verdictsInOtherBrowsers } from '../../../../src/verdict/other-browser.ts';
import { opened } from '../../har/files.ts';
import { holds, secretHeader, secretUrl, tokens } from './planted.ts';

const PAGE = 'https://app.example.com';
const API = 'https://api.example.net/items';

interface Planted {
  readonly secret: string;
  readonly url: string;
  readonly next: string | null;
  readonly method: string;
  readonly sent: readonly (readonly [string, string])[];
  readonly got: readonly (readonly [string, string])[];
  readonly status: number;
  readonly error: string | null;
  readonly page: string;
  readonly source: string;
  readonly elsewhere: string;
}

const plain: Omit<Planted, 'secret'> = {
  url: API,
  next: null,
  method: 'PUT',
  sent: [],
  got: [],
  status: 200,
  error: 'net::ERR_FAILED',
  page: `${PAGE}/orders`,
  source: `${PAGE}/src/main.ts`,
  elsewhere: '',
};

const inUrl = (place: 'url' | 'next' | 'page' | 'source') =>
  secretUrl.map(([url, secret]): Planted => ({ ...plain, [place]: url, secret }));
const inHeader = (place: 'sent' | 'got') =>
  secretHeader.map(([name, value, secret]): Planted => ({ ...plain, [place]: [[name, value]], secret }));

const planted: fc.Arbitrary<Planted> = fc
  .tuple(
    fc.oneof(
      { arbitrary: inUrl('url'), weight: 4 },
      { arbitrary: inUrl('next'), weight: 2 },
      inUrl('page'),
      inUrl('source'),
      { arbitrary: inHeader('sent'), weight: 3 },
      { arbitrary: inHeader('got'), weight: 4 },
      tokens
        .filter((token) => /^[\w.-]+$/.test(token))
        .map((secret): Planted => ({ ...plain, method: secret, secret })),
      secretUrl.map(([url, secret]): Planted => ({ ...plain, error: `NS_ERROR: cannot load ${url}`, secret })),
      tokens.map((secret): Planted => ({ ...plain, elsewhere: secret, secret })),
    ),
    fc.constantFrom(200, 302, 401, 403, 404, 500),
  )
  .map(([made, status]) => ({ ...made, status }));

function lines(list: readonly (readonly [string, string])[]) {
  return list.map(([name, value]) => ({ name, value }));
}

/** As a browser sends a call with a preflight, and a redirect where there is one. */
function wire({ method, sent, got, next, status }: Planted) {
  const own = sent.filter(([name]) => !/^access-control-request/i.test(name));
  const names = own.map(([name]) => name.toLowerCase()).sort();
  const asked = [
    ['Host', 'api.example.net'],
    ['Origin', PAGE],
    ['Sec-Fetch-Mode', 'cors'],
    ['Access-Control-Request-Method', method],
    ...(names.length === 0 ? [] : [['Access-Control-Request-Headers', names.join(',')] as const]),
    ...sent.filter(([name]) => /^access-control-request/i.test(name)),
  ] as const;
  const carried = [['Host', 'api.example.net'], ['Origin', PAGE], ['Sec-Fetch-Mode', 'cors'], ...own] as const;
  const answer = [...got, ...(next === null ? [] : [['Location', next] as const])];
  return { asked, carried, answer, status: next === null ? status : 302 };
}

function harOf(given: Planted): unknown {
  const { url, method, error, page, source, elsewhere: spot, secret } = given;
  const { asked, carried, answer, status } = wire(given);
  const cookies = [{ name: spot || 'a', value: spot || 'b' }];
  const entry = (at: number, own: object, verb: string, headers: typeof carried | typeof asked, type: string) => ({
    startedDateTime: new Date(Date.UTC(2026, 0, 1) + at).toISOString(),
    time: 5,
    pageref: 'page_1',
    serverIPAddress: spot || '203.0.113.7',
    connection: spot,
    comment: spot,
    request: {
      method: verb,
      url,
      httpVersion: 'HTTP/1.1',
      headers: lines(headers),
      queryString: [{ name: 'token', value: spot || secret }],
      cookies,
      postData: { mimeType: 'application/json', text: JSON.stringify({ password: secret }) },
    },
    response: {
      status,
      statusText: spot,
      headers: lines(answer),
      cookies,
      content: { size: 1, mimeType: 'text/html', text: secret },
      redirectURL: spot,
      ...own,
    },
    _resourceType: type,
    _initiator: { type: 'script', stack: { callFrames: [{ url: source, lineNumber: 3, functionName: spot }] } },
  });
  return {
    log: {
      version: '1.2',
      creator: { name: 'WebInspector', version: spot || '537.36' },
      browser: { name: spot, version: spot },
      comment: spot,
      pages: [{ id: 'page_1', title: page, startedDateTime: new Date(0).toISOString() }],
      entries: [entry(0, { _error: error }, method, carried, 'fetch'), entry(1, {}, 'OPTIONS', asked, 'preflight')],
    },
  };
}

/** All that is ever made of calls. */
function outputs(calls: readonly Call[], browser: BrowserName): Record<string, string> {
  const all: Record<string, string> = {
    calls: JSON.stringify(calls),
    report: JSON.stringify(createReport(calls, { name: browser, version: '1' }, 0)),
    har: JSON.stringify(writeHar(calls, { name: browser, version: '1' }, '1')),
  };
  calls.forEach((call, index) => {
    const verdict = judge(call, browser);
    const [cause] = diagnose(call, verdict, browser, calls);
    const fix = fixFor(call, verdict, browser);
    Object.assign(all, {
      [`verdict ${index}`]: JSON.stringify(verdict),
      [`causes ${index}`]: JSON.stringify(diagnose(call, verdict, browser, calls)),
      [`notes ${index}`]: JSON.stringify(findNotes(call, verdict, browser, calls)),
      [`markdown ${index}`]: handoverMarkdown({ call, verdict, cause, browser, recipe: null }),
      [`curl ${index}`]: JSON.stringify(curlPair(call)),
      [`fix ${index}`]: JSON.stringify(fix),
      [`regression ${index}`]: JSON.stringify(fix.kind === 'headers' ? regression(call, fix.policy) : null),
      [`again ${index}`]: JSON.stringify(planResend({ ...call, recorded: undefined }, verdict)),
      [`try ${index}`]: JSON.stringify(planOverride(call, verdict, browser)),
      [`ahead ${index}`]: JSON.stringify(describeRemainingFailures(call, verdict, browser, cause)),
      [`elsewhere ${index}`]: JSON.stringify(verdictsInOtherBrowsers(call, verdict, browser)),
    });
  });
  return all;
}

function leaks(all: Record<string, string>, secret: string): readonly string[] {
  return Object.entries(all).flatMap(([name, text]) => (holds(text, secret) ? [`${name}: ${text}`] : []));
}

it('a HAR file: no secret is in anything that is made of it', async () => {
  let calls = 0;
  await fc.assert(
    fc.asyncProperty(planted, async (given) => {
      const har = await opened(harOf(given));
      calls += har.calls.length;
      const texts = {
        opened: JSON.stringify(har),
        harReport: JSON.stringify(harReport(har)),
        text: formatText(har),
        markdown: formatMarkdown(har),
      };
      expect(leaks({ ...texts, ...outputs(har.calls, har.recorder.browser) }, given.secret)).toEqual([]);
    }),
    { numRuns: 1500, seed: 20261125 },
  );
  expect(calls).toBeGreaterThan(1000);
});

it('a file of our own, changed by somebody', async () => {
  await fc.assert(
    fc.asyncProperty(planted, tokens, async (given, secret) => {
      const { calls } = await opened(harOf({ ...plain, secret: 'x' }));
      const own = JSON.parse(JSON.stringify(writeHar(calls, { name: 'chromium', version: '1' }, '1')));
      for (const entry of own.log.entries) {
        const { call, exchange } = entry._corscope;
        Object.assign(call, {
          documentUrl: given.page,
          initiator: `https://${encodeURIComponent(secret)}@a.example`,
          documentId: secret,
          type: secret,
        });
        call.policy = { directive: secret, from: secret, sources: `'nonce-${secret}' https://a.example/?t=${secret}` };
        call.asker = {
          api: 'fetch',
          source: `${PAGE}/${encodeURIComponent(secret)}.ts:1`,
          error: secret,
          headerOrder: [`x-${secret}`],
        };
        Object.assign(exchange, {
          requestId: secret,
          error: secret,
          ip: secret,
          judgedHeaders: [['Server', secret], ...given.got],
        });
        entry._corscope.id = secret.slice(0, 200);
      }
      const har = await opened(own);
      expect(har.calls.length).toBeGreaterThan(0);
      expect(leaks(outputs(har.calls, 'chromium'), secret)).toEqual([]);
    }),
    { numRuns: 400, seed: 20261125 },
  );
});

type Listener = (details: unknown) => unknown;

/** The background's own parts, told what the browser would tell them. */
describe('events of the browser', () => {
  const listeners: Record<string, Listener> = {};
  const webRequest = new Proxy({} as WebRequest.Static, {
    get: (_, name) => ({ addListener: (listener: Listener) => (listeners[String(name)] = listener) }),
  });
  const store = createTabStore({
    browser: 'chromium',
    onChange() {},
    onPage() {},
    isTried: () => false,
    isWatched: () => false,
  });
  const ownUrl = 'chrome-extension://own/';
  const { onMessage } = createMessageHandlers({
    ownUrl,
    store,
    ready: Promise.resolve(),
    report: () => {
      throw new Error('not asked for here');
    },
    resend: async () => DONE,
    watch: async () => ({ kind: 'done', on: false, reload: false }),
  });
  listenToRequests({
    webRequest,
    browser: 'chromium',
    isTracked: store.isTracked,
    isAwaited: store.isAwaited,
    take: store.take,
    sameOriginRequest: store.sameOriginRequest,
  });

  it('no secret is in anything that is made of them', async () => {
    let tabId = 0;
    let calls = 0;
    await fc.assert(
      fc.asyncProperty(planted, async (given) => {
        tabId += 1;
        const { url, method, next, error, source, page, secret } = given;
        const { asked, carried, answer, status } = wire(given);
        const at = 1_700_000_000_000 + tabId * 100_000;
        const base = { tabId, frameId: 0, documentId: 'd', documentUrl: page, initiator: PAGE, type: 'xmlhttprequest' };
        const request = { ...base, requestId: `r${tabId}`, url, method, timeStamp: at };
        const preflight = { ...base, requestId: `p${tabId}`, url, method: 'OPTIONS', timeStamp: at + 1 };
        const tell = (name: string, details: object) => listeners[name]?.(details);
        tell('onBeforeRequest', request);
        tell('onBeforeRequest', preflight);
        tell('onSendHeaders', { ...preflight, requestHeaders: lines(asked) });
        tell('onHeadersReceived', { ...preflight, statusCode: 204, responseHeaders: lines(answer) });
        tell('onCompleted', { ...preflight, statusCode: 204, responseHeaders: lines(answer), fromCache: false });
        tell('onSendHeaders', { ...request, requestHeaders: lines(carried) });
        tell('onHeadersReceived', { ...request, statusCode: status, responseHeaders: lines(answer) });
        if (next !== null && URL.canParse(next, url))
          tell('onBeforeRequest', { ...request, url: new URL(next, url).href });
        tell('onErrorOccurred', { ...request, error, fromCache: false });
        const hear = (message: object, sender: object = { url: `${ownUrl}devtools.html` }) =>
          onMessage(message, sender);
        const seen = { url, method, startedAt: at };
        const headerOrder = carried.map(([name]) => name);
        const allowed = answer.filter(([name]) => /^access-control-allow-origin$/i.test(name));
        await hear({
          type: 'devtools-entries',
          tabId,
          entries: [
            { kind: 'asker', ...seen, api: 'fetch', source: `${source}:3`, error, headerOrder },
            { kind: 'lines', ...seen, lines: allowed },
          ],
        });
        await hear(
          {
            type: 'policy',
            entries: [{ url, directive: 'connect-src', policy: `connect-src 'nonce-${secret}' ${source}`, at }],
          },
          { tab: { id: tabId }, frameId: 0, url: page, origin: PAGE },
        );
        const made = listedCalls(store.tabOf(tabId));
        calls += made.length;
        expect(leaks(outputs(made, 'chromium'), secret)).toEqual([]);
        store.removeTab(tabId);
      }),
      { numRuns: 1200, seed: 20261125 },
    );
    expect(calls).toBeGreaterThan(1000);
  });
});
