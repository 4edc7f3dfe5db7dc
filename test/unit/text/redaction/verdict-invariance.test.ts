// What is not kept decides nothing: a call judged with all of its headers ends as it does with those that are kept.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { HeaderList } from '../../../../src/fetch/model.ts';
import type { Call, Exchange } from '../../../../src/network/call.ts';
import { isRedacted } from '../../../../src/text/redaction/marks.ts';
import { redactHeaders, redactMethod, redactUrlText } from '../../../../src/text/redaction/redact.ts';
import { judge } from '../../../../src/verdict/judge.ts';
import type { Case, Line } from '../../../oracle/case.ts';
import { generate } from '../../../oracle/cases.ts';
import { secretUrl, tokens } from './planted.ts';

const PAGE = 'http://localhost:4000';
const HOSTS = {
  page: PAGE,
  same: 'http://localhost:4001',
  cross: 'http://127.0.0.1:4002',
  third: 'http://127.0.0.1:4003',
};
const ERRORS = {
  chromium: [null, 'net::ERR_FAILED', 'net::ERR_ABORTED'],
  firefox: [null, 'NS_ERROR_DOM_BAD_URI', 'NS_BINDING_ABORTED'],
} as const;

interface Planted {
  readonly url: string;
  readonly name: string | null;
  readonly value: string;
  readonly method: string | null;
}

function filled(lines: readonly Line[], origin: string, next: string): HeaderList {
  const texts: Readonly<Record<string, string>> = {
    ...HOSTS,
    origin,
    sent: origin,
    next,
    n: '7',
    port: '4000',
    scheme: 'http',
  };
  return lines.map(([name, value]) => [name, value.replace(/\{(\w+)\}/g, (whole, key: string) => texts[key] ?? whole)]);
}

/** As webRequest would tell of it, nothing left out. */
function rawCall(test: Case, { url, name, value, method: own }: Planted, error: string | null): Call {
  const suffix = url.slice('https://api.example.net'.length).replace(/#.*$/, '');
  const addresses = test.hops.map(
    ({ to }, index) => `${HOSTS[to]}/c/7/${index}${suffix.startsWith('/') ? suffix : ''}`,
  );
  const method = own ?? test.method ?? 'GET';
  const page: HeaderList = [...(test.headers ?? []), ...(name === null ? [] : [[name, value] as const])];
  const names = page
    .map(([each]) => each.toLowerCase())
    .sort()
    .join(',');
  const hops = test.hops.map(({ preflight, answer }, index) => {
    const address = addresses[index] ?? '';
    const sent: HeaderList = [
      ['Origin', PAGE],
      ['Sec-Fetch-Mode', test.noCors ? 'no-cors' : 'cors'],
      ...(test.credentials === 'include' ? [['Cookie', `sid=${value}`] as const] : []),
    ];
    const last = index === test.hops.length - 1;
    const exchange = (leg: string, asked: HeaderList, given: typeof answer): Exchange => ({
      requestId: `${leg}${index}`,
      url: address,
      method: leg === 'p' ? 'OPTIONS' : method,
      startedAt: 0,
      endedAt: 1,
      requestHeaders: [...sent, ...asked],
      status: given.status,
      responseHeaders: [
        ...filled(given.headers, PAGE, addresses[index + 1] ?? address),
        ...(leg === 'p' && name !== null ? ([['Access-Control-Allow-Headers', name.toUpperCase()]] as const) : []),
        ...(leg === 'p' && own !== null ? ([['Access-Control-Allow-Methods', own]] as const) : []),
      ],
      judgedHeaders: null,
      fromCache: false,
      ip: null,
      error: last ? error : null,
      state: last ? (error === null ? 'completed' : 'failed') : 'redirected',
    });
    return {
      preflight:
        preflight === undefined
          ? null
          : exchange(
              'p',
              [
                ['Access-Control-Request-Method', method],
                ['Access-Control-Request-Headers', names],
              ],
              preflight,
            ),
      request: exchange('r', page, answer),
    };
  });
  return {
    id: 'x',
    tabId: 1,
    frameId: 0,
    documentId: null,
    documentUrl: PAGE,
    initiator: PAGE,
    type: 'xmlhttprequest',
    page: 1,
    hops,
    timing: null,
    asker: null,
  };
}

function kept(call: Call): Call {
  const safe = <E extends Exchange | null>(each: E): E =>
    each === null
      ? each
      : {
          ...each,
          url: redactUrlText(each.url),
          method: redactMethod(each.method),
          requestHeaders: each.requestHeaders && redactHeaders(each.requestHeaders, each.url),
          responseHeaders: each.responseHeaders && redactHeaders(each.responseHeaders, each.url),
        };
  return {
    ...call,
    hops: call.hops.map(({ preflight, request }) => ({ preflight: safe(preflight), request: safe(request) })),
  };
}

const { cases } = generate(20261125, 1500);

it('the outcome, its code and where it was decided', () => {
  const planted = fc.record({
    url: secretUrl.map(([url]) => url).filter((url) => url.startsWith('https://api.example.net')),
    name: fc.option(
      tokens.filter((token) => /^[\w.-]+$/.test(token)).map((token) => `x-${token}`),
      { freq: 2 },
    ),
    value: tokens,
    method: fc.option(
      tokens.filter((token) => /^[\w.-]+$/.test(token)),
      { freq: 6 },
    ),
  });
  let [redacted, blocked] = [0, 0];
  fc.assert(
    fc.property(
      fc.constantFrom(...cases),
      planted,
      fc.constantFrom('chromium', 'firefox'),
      fc.nat(2),
      (test, secret, browser, end) => {
        const raw = rawCall(test, secret, ERRORS[browser][end] ?? null);
        const safe = kept(raw);
        const [all, less] = [judge(raw, browser), judge(safe, browser)];
        const word = ({ outcome, code, stage, kind, credentials }: typeof all) => ({
          outcome,
          code,
          stage,
          kind,
          credentials,
        });
        expect(word(less)).toEqual(word(all));
        expect(less.alsoFails.map(({ code }) => code)).toEqual(all.alsoFails.map(({ code }) => code));
        if (isRedacted(JSON.stringify(safe))) redacted += 1;
        if (all.outcome === 'blocked') blocked += 1;
      },
    ),
    { numRuns: 4000, seed: 20261125 },
  );
  expect(redacted).toBeGreaterThan(3000);
  expect(blocked).toBeGreaterThan(500);
});
