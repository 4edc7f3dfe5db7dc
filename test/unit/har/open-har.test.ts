// Files of programs that are not on this machine are made by hand, after published examples: Charles after
// test/mitmproxy/data/har_files/charles.har in mitmproxy/mitmproxy, mitmproxy after its addons/savehar.py, Safari after
// HARBuilder.js in WebKit's Web Inspector, Fiddler after the HAR 1.2 specification and the names it writes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openHar } from '../../../src/har/open-har.ts';
import { cpuOf } from '../../support/cpu.ts';
import { API, entry, type Given, har, opened, PAGE, pieces, reported } from './files.ts';

const BROWSER = { 'User-Agent': 'Mozilla/5.0 Chrome/150.0.0.0', Host: 'api.example.net', Origin: PAGE };
const ALLOWED = { 'Access-Control-Allow-Origin': PAGE };
const asking = (method: string) => ({ ...BROWSER, 'Access-Control-Request-Method': method });
/** At a proxy the preflight comes first, and the request only if the preflight passed. */
const preflight = (given: Given = {}) =>
  entry({ method: 'OPTIONS', headers: asking('PUT'), status: 204, answer: ALLOWED, ...given });

const OTHERS = [
  ['Charles', { name: 'Charles Proxy', version: '4.6.3' }, { response: { _charlesStatus: 'COMPLETE' } }, {}],
  ['Fiddler', { name: 'Fiddler', version: '5.0.20242', comment: 'https://fiddler2.com' }, {}, { pages: [] }],
  [
    'mitmproxy',
    { name: 'mitmproxy', version: '10.1.0', comment: '' },
    { more: { serverIPAddress: '192.0.2.7' } },
    { pages: [] },
  ],
  [
    'Safari',
    { name: 'WebKit Web Inspector', version: '1.0' },
    { more: { pageref: 'page_0', _fetchType: 'Network Load', _priority: 'high' } },
    { pages: [{ startedDateTime: '', id: 'page_0', title: `${PAGE}/`, pageTimings: {} }] },
  ],
] as const;

describe.each(OTHERS)('%s', (_name, creator, shape, more) => {
  const file = (...entries: readonly unknown[]) => har(creator, entries, more);

  it('a call that Chrome would block is never said to be certain, and who did not tell is said', async () => {
    const report = await reported(file(entry({ headers: BROWSER, ...shape })));
    const [call] = report.calls;
    expect(call?.verdict).toMatchObject({ outcome: 'blocked', code: 'acao-missing', browserCode: null, message: null });
    expect(call?.causes.map(({ id, certainty }) => [id, certainty])).toEqual([['cors-headers-missing', 'likely']]);
    expect(report.source?.limits[0]).toContain('by Chrome’s rules; what the page’s browser did may differ.');
  });

  it('a preflight that failed stands alone, and stands for its call', async () => {
    const report = await reported(file(preflight({ status: 404, answer: {}, ...shape })));
    expect(report.calls).toHaveLength(1);
    expect(report.calls[0]).toMatchObject({ method: 'PUT', url: API, origin: PAGE, exchanges: [] });
    expect(report.calls[0]?.verdict).toMatchObject({ outcome: 'blocked', stage: 'preflight', code: 'acao-missing' });
  });

  it('a preflight in front of its request belongs to it', async () => {
    const answer = { ...ALLOWED, 'Access-Control-Allow-Methods': 'PUT' };
    const request = entry({ method: 'PUT', at: 0.1, headers: BROWSER, answer: ALLOWED, ...shape });
    const report = await reported(file(preflight({ answer }), request));
    expect(report.calls).toHaveLength(1);
    expect(report.calls[0]).toMatchObject({ preflight: { status: 204 }, exchanges: [{ method: 'PUT', status: 200 }] });
  });

  it('without an answer nothing is said of the reason', async () => {
    const report = await reported(
      file(entry({ headers: BROWSER, status: 0, response: { _error: 'connection closed' } })),
    );
    expect(report.calls[0]?.verdict).toMatchObject({ outcome: 'undetermined', code: null });
  });
});

describe('who asked', () => {
  it.each([
    ['Origin', { ...BROWSER, Referer: 'https://other.example/' }, PAGE],
    ['Referer', { Host: 'x', Referer: `${PAGE}/list?page=2`, 'Sec-Fetch-Mode': 'no-cors' }, PAGE],
    ['the page of the file', { Host: 'x', 'Sec-Fetch-Mode': 'no-cors' }, PAGE],
  ])('%s', async (_from, headers, origin) => {
    const pages = [{ id: 'page_1', title: `${PAGE}/list`, startedDateTime: '', pageTimings: {} }];
    const report = await opened(har({ name: 'Charles Proxy', version: '' }, [entry({ headers })], { pages }));
    expect(report.calls.map(({ initiator }) => initiator)).toEqual([origin]);
  });

  it('nobody: the request is left out and counted', async () => {
    const report = await opened(
      har({ name: 'Charles Proxy', version: '' }, [entry({ headers: { Host: 'x', Accept: '*/*' } })]),
    );
    expect([report.calls.length, report.withoutPage]).toEqual([0, 1]);
  });

  it('same-origin requests are left out, unless a redirect leads away', async () => {
    const own = `${PAGE}/api`;
    const headers = { Host: 'app.example.com', Referer: `${PAGE}/`, 'Sec-Fetch-Mode': 'cors' };
    const plain = await opened(har({ name: 'Firefox', version: '153.0' }, [entry({ url: own, headers })]));
    expect([plain.calls.length, plain.sameOrigin]).toEqual([0, 1]);
    const first = entry({ url: own, headers, status: 302, answer: { Location: API } });
    const away = await reported(har({ name: 'Firefox', version: '153.0' }, [first, entry({ at: 0.1 })]));
    expect(away.calls.map(({ exchanges, verdict }) => [exchanges.length, verdict.outcome])).toEqual([[2, 'blocked']]);
  });
});

describe('what belongs together', () => {
  const chrome = { name: 'WebInspector', version: '537.36' };

  it('two equal calls at once keep their preflights, by the headers they ask for', async () => {
    const allow = { ...ALLOWED, 'Access-Control-Allow-Headers': 'x-a, x-b', 'Access-Control-Allow-Methods': 'PUT' };
    const request = (at: number, name: string) =>
      entry({ method: 'PUT', at, headers: { ...BROWSER, [name]: '1' }, answer: ALLOWED, more: { time: 500 } });
    const ask = (at: number, name: string) =>
      preflight({ at, headers: { ...asking('PUT'), 'Access-Control-Request-Headers': name }, answer: allow });
    const file = har(chrome, [request(0, 'X-A'), request(0.01, 'X-B'), ask(0.02, 'x-b'), ask(0.03, 'x-a')]);
    const asked = (await opened(file)).calls.map(({ hops }) =>
      hops[0]?.preflight?.requestHeaders?.find(([name]) => name === 'Access-Control-Request-Headers')?.at(1),
    );
    expect(asked).toEqual(['x-a', 'x-b']);
  });

  it('a later call of the redirect’s target is a call of its own', async () => {
    const file = har(chrome, [
      entry({ status: 302, answer: { ...ALLOWED, Location: '/next' } }),
      entry({ url: 'https://api.example.net/next', at: 60, answer: ALLOWED }),
    ]);
    expect((await opened(file)).calls.map(({ hops }) => hops.length)).toEqual([1, 1]);
  });

  it('Chrome: a request whose preflight is missing in the file is blocked for a reason that cannot be seen', async () => {
    const file = har(chrome, [
      entry({ method: 'PUT', status: 0, headers: { Referer: `${PAGE}/` }, response: { _error: 'net::ERR_FAILED' } }),
    ]);
    const report = await reported(file);
    expect(report.calls[0]?.verdict).toMatchObject({ outcome: 'undetermined', code: 'unknown-blocked' });
  });
});

describe('secrets', () => {
  it('never get past the reading', async () => {
    const secret = 'hunter2-very-secret-value';
    const headers = {
      ...BROWSER,
      Cookie: `sid=${secret}`,
      Authorization: `Bearer ${secret}`,
      'X-Api-Key': secret,
      Referer: `${PAGE}/?token=${secret}`,
    };
    const answer = { 'Set-Cookie': `sid=${secret}`, Location: `https://user:${secret}@api.example.net/` };
    const given = { url: `${API}?access_token=${secret}#${secret}`, headers, answer, status: 302 };
    const cookies = [{ name: 'sid', value: secret }];
    const full = entry(given);
    const file = har(
      { name: 'WebInspector', version: '537.36' },
      [
        {
          ...full,
          request: { ...full.request, cookies, queryString: cookies, postData: { text: secret } },
          response: { ...full.response, _error: `net::ERR_FAILED https://x/?token=${secret}` },
          pageref: 'p',
          _initiator: { stack: { callFrames: [{ url: `${PAGE}/a.js?token=${secret}`, lineNumber: 1 }] } },
          _resourceType: 'fetch',
        },
      ],
      { pages: [{ id: 'p', title: `${PAGE}/?token=${secret}` }], comment: secret },
    );
    const all = await opened(file);
    expect(all.calls).toHaveLength(1);
    expect(JSON.stringify(all)).not.toContain(secret);
  });
});

describe('a file that is broken', () => {
  it.each([
    ['', 'it is empty'],
    ['\ufeff  ', 'it is empty'],
    ['hello', 'it is no JSON, which HAR files are'],
    ['{"log":{"entries":[{"request":', 'it breaks off in the middle, so it was not saved whole'],
    ['{}', 'it is JSON, but no HAR file: there is no list of entries in it'],
    ['null', 'it is JSON, but no HAR file: there is no list of entries in it'],
    ['{"log":{"entries":{"length":3}}}', 'it is JSON, but no HAR file: there is no list of entries in it'],
    ['['.repeat(100_000), 'it is no JSON, which HAR files are'],
  ])('%.30s', async (text, reason) => {
    expect(await openHar(pieces(text))).toEqual({ kind: 'failed', reason });
  });

  it('leaves to its caller what keeps the file from being read', async () => {
    const gone = new DOMException('The file was moved.', 'NotFoundError');
    async function* moved() {
      yield '{"log":';
      throw gone;
    }
    await expect(openHar(moved())).rejects.toBe(gone);
  });

  it('a byte order mark is no fault', async () => {
    expect((await openHar(pieces(`\ufeff${JSON.stringify(har({}, []))}`))).kind).toBe('opened');
  });

  it('keeps what is whole of a file that breaks off, and says so', async () => {
    const entries = [1, 2, 3].map((number) => entry({ headers: BROWSER, url: `${API}/${number}`, at: number }));
    const text = JSON.stringify(har({ name: 'WebInspector', version: '' }, entries, { pages: [] }));
    const second = text.indexOf(`${API}/2`);
    const urls = ({ calls }: { readonly calls: readonly { readonly id: string }[] }) => calls.map(({ id }) => id);
    for (let at = second; at < text.indexOf(`${API}/3`); at += 1) {
      const all = await opened(text.slice(0, at));
      const whole = all.calls.length;
      expect(urls(all)).toEqual(['har-0', 'har-1'].slice(0, whole));
      expect([1, 2]).toContain(whole);
      expect(all.entries - all.broken).toBe(whole);
      expect(all.limits[0]).toContain('breaks off in the middle: only the requests that are whole are here');
    }
    const damaged = await opened(text.replace(`${API}/2"`, `${API}/2"\0`));
    expect([urls(damaged), damaged.broken]).toEqual([['har-0', 'har-1'], 1]);
    expect(damaged.calls[1]?.hops[0]?.request.url).toBe(`${API}/3`);
    // The list is not the first thing of that name, and the end of the file is lost behind it.
    const inside = text.replace('"pages":[]', '"pages":[{"entries":[{}]}],"comment":"\\"entries\\":["');
    expect((await opened(inside.slice(0, -1))).calls).toHaveLength(3);
  });

  it.each(['WebInspector', 'Charles Proxy'])(
    'of %s with one URL twenty thousand times is read in time',
    async (name) => {
      const entries = Array.from({ length: 10_000 }, () => [preflight(), entry({ method: 'PUT', headers: BROWSER })]);
      let all = await opened(har({ name, version: '1' }, []));
      const work = await cpuOf(async () => {
        all = await opened(har({ name, version: '1' }, entries.flat()));
      });
      expect(all.calls).toHaveLength(10_000);
      expect(all.calls.every(({ hops }) => hops[0]?.preflight !== null)).toBe(true);
      expect(work).toBeLessThan(30_000);
    },
  );

  it('leaves out entries that are none, and counts them', async () => {
    const good = entry({ headers: BROWSER });
    const broken = [
      null,
      1,
      'entry',
      [],
      {},
      { ...good, request: null },
      { ...good, request: { ...good.request, url: 7 } },
      { ...good, request: { ...good.request, headers: [{ name: 'Origin' }] } },
      { ...good, response: { ...good.response, headers: 'none' } },
      {
        ...good,
        request: { ...good.request, headers: Array.from({ length: 2001 }, () => ({ name: 'a', value: 'b' })) },
      },
    ];
    const all = await opened(har({ name: 'Charles Proxy', version: '4' }, [good, ...broken]));
    expect([all.calls.length, all.broken, all.entries]).toEqual([1, broken.length, broken.length + 1]);
  });

  it('keeps calls up to a limit, and says how many it left out', async () => {
    const entries = Array.from({ length: 10_050 }, (_, index) =>
      entry({ headers: BROWSER, url: `${API}/${index}`, at: index }),
    );
    const all = await opened(har({ name: 'WebInspector', version: '' }, entries));
    expect([all.calls.length, all.dropped]).toEqual([10_000, 50]);
    expect(all.calls[0]?.hops[0]?.request.url).toBe(`${API}/50`);
  });

  it('is not led astray by nested stacks, keys of prototypes and values of other types', async () => {
    const deep = `${'{"callFrames":[],"parent":'.repeat(20_000)}null${'}'.repeat(20_000)}`;
    const good = JSON.stringify(entry({ headers: BROWSER })).slice(0, -1);
    const text = `{"log":{"__proto__":{"x":1},"creator":{"name":["a"],"version":{}},"browser":7,"pages":[null,{"id":1}],"entries":[
      ${good},"__proto__":{"isAdmin":true},"_initiator":{"stack":${deep}},"_resourceType":"fetch"},
      ${good},"time":"soon","startedDateTime":7,"_resourceType":{},"pageref":[],"serverIPAddress":0,"_corscope":[]}]}}`;
    const all = await opened(text);
    expect([all.calls.length, all.broken]).toEqual([2, 0]);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('ends for every JSON value in every place, and never throws', async () => {
    const fields = ['creator', 'browser', 'pages', 'entries', 'comment'] as const;
    const whole = entry({ headers: BROWSER, more: { pageref: 'p', _resourceType: 'fetch', _initiator: {} } });
    const field = fc.constantFrom(
      'startedDateTime',
      'time',
      'request',
      'response',
      'pageref',
      '_initiator',
      '_resourceType',
      '_corscope',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fields),
        field,
        fc.jsonValue(),
        fc.jsonValue(),
        async (part, name, value, other) => {
          const entries = [{ ...whole, [name]: other }];
          for (const creator of ['WebInspector', 'Firefox', 'CORScope', 'x']) {
            const log = {
              creator: { name: creator, version: '1' },
              browser: { name: 'Firefox', version: '1' },
              entries,
              [part]: value,
            };
            const result = await openHar(pieces(JSON.stringify({ log })));
            if (result.kind === 'opened')
              expect(result.har.calls.length + result.har.broken).toBeLessThanOrEqual(result.har.entries);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
