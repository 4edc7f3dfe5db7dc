// Cases after the Web Platform Tests (https://github.com/web-platform-tests/wpt), each named after the file that asks the same
// question. What they expect is left to the browsers: here they only have to agree with us.
import type { Answer, Case, Host, Line } from './case.ts';
import { ACAC, ACAH, ACAM, ACAO, ACMA } from './dimensions.ts';

type Named = Readonly<Record<string, readonly Case[]>>;

const allow: Line = [ACAO, '{sent}'];
const credentialed: readonly Line[] = [allow, [ACAC, 'true']];

/** A call that is sent at once. */
function simple(headers: readonly Line[], more: Partial<Case> = {}, status = 200): Case {
  return { by: 'fetch', hops: [{ to: 'cross', answer: { status, headers } }], ...more };
}

/** A call that is asked for first: PUT, unless said otherwise. */
function asked(preflight: Partial<Answer>, more: Partial<Case> = {}): Case {
  const answer: Answer = { status: 200, headers: more.credentials === 'include' ? credentialed : [allow] };
  return {
    by: 'fetch',
    method: 'PUT',
    hops: [{ to: 'cross', preflight: { status: 200, headers: [], ...preflight }, answer }],
    ...more,
  };
}

/** From one host to the next, each hop allowed unless `headers` says otherwise. */
function redirects(hosts: readonly Host[], status: number, more: Partial<Case> = {}, headers = credentialed): Case {
  const last = hosts.length - 1;
  return {
    by: 'fetch',
    hops: hosts.map((to, index) => ({
      to,
      preflight: { status: 204, headers: [...credentialed, [ACAM, 'PUT'], [ACAH, 'x-test']] },
      answer: index === last ? { status: 200, headers } : { status, headers: [...headers, ['Location', '{next}']] },
    })),
    ...more,
  };
}

const REDIRECTS = [301, 302, 303, 307, 308] as const;
const long = (length: number) => 'a'.repeat(length);

const named: Named = {
  'cors/origin.htm': [
    '*',
    ' * ',
    '\t*',
    '{origin}',
    ' {origin}',
    '{origin}   \t \t ',
    'null',
    '/',
    '//',
    '{cross}',
    '{ORIGIN}',
    '{origin}/',
    '{origin}{origin}',
    'http:',
    'http://',
    '* null',
    '*,*',
    '{origin} {origin}',
    '{origin}, *',
    'http://example.com',
    'localhost',
    '*://localhost:{port}',
    'http://*:{port}',
    'http://local*',
    '{origin}:80',
    '-',
    '**',
    '\\*',
    "'*'",
    '"*"',
    '* *',
    '*null',
    'https://localhost:{port}',
  ].map((value) => simple([[ACAO, value]], { by: 'xhr' })),
  'cors/basic.htm': [simple([]), simple([allow]), simple([allow], { by: 'xhr', credentials: 'include' })],
  'cors/credentials-flag.htm': [
    simple([[ACAO, '*']], { by: 'xhr', credentials: 'include' }),
    simple(
      [
        [ACAO, '*'],
        [ACAC, 'true'],
      ],
      { by: 'xhr', credentials: 'include' },
    ),
    simple([allow], { by: 'xhr', credentials: 'include' }),
    simple(credentialed, { by: 'xhr', credentials: 'include' }),
    ...['false', '1', 'True', 'TRUE', 't', '', ' true', 'true ', 'true,true', 'x'].map((value) =>
      simple([allow, [ACAC, value]], { by: 'xhr', credentials: 'include' }),
    ),
  ],
  'cors/status.htm': [
    200, 201, 202, 203, 204, 206, 400, 401, 402, 403, 404, 405, 406, 409, 410, 412, 414, 500, 501, 502, 503,
  ].flatMap((status) => [simple([allow], { by: 'xhr' }, status), simple([], { by: 'xhr' }, status)]),
  'cors/status-preflight.htm': [200, 204, 206, 299, 300, 304, 400, 401, 403, 404, 405, 500, 501, 503].map((status) =>
    asked({ status, headers: [allow, [ACAM, 'PUT']] }, { by: 'xhr' }),
  ),
  'cors/allow-headers.htm': [
    'x-print',
    'X-PRINT',
    'x-print, ',
    ',x-print',
    ',,x-print,,',
    'x-print,x-print',
    'y-lol,x-print,y-print',
    ' x-print ',
    '\tx-print',
    'x-print y-print',
    'x-print:',
    '"x-print"',
    "'x-print'",
    'x_print',
    'x-prin',
    'x-prints',
    '*',
    '*,x-print',
    '',
  ].map((value) =>
    asked({ headers: [allow, [ACAH, value]] }, { by: 'xhr', method: 'GET', headers: [['x-print', 'unicorn']] }),
  ),
  'cors/request-headers.htm': [
    ...[
      'x-print',
      'content-language',
      'accept',
      'user-agent',
      'x-requested-with',
      'last-event-id',
      'if-none-match',
      'pragma',
    ].map((name) => asked({ headers: [allow] }, { by: 'xhr', method: 'GET', headers: [[name, 'a']] })),
  ],
  'cors/simple-requests.htm': [
    ...['GET', 'HEAD', 'POST'].map((method) => simple([allow], { by: 'xhr', method })),
    ...[
      'text/plain',
      'TEXT/PLAIN;charset=x',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ].map((type) => simple([allow], { by: 'xhr', method: 'POST', headers: [['Content-Type', type]] })),
  ],
  'cors/late-upload-events.htm': [
    asked({ headers: [allow] }, { by: 'xhr-upload', method: 'POST' }),
    asked({ status: 404, headers: [] }, { by: 'xhr-upload', method: 'POST' }),
  ],
  'cors/preflight-failure.htm': [
    asked({ headers: [] }),
    asked({ headers: [allow] }),
    asked({ status: 404, headers: [allow, [ACAM, 'PUT']] }),
  ],
  'cors/preflight-cache.htm': ['0', '-1', '1', '100', 'x', ''].flatMap((age): Case[] => [
    asked({ headers: [allow, [ACAM, 'PUT'], [ACMA, age]] }, { before: { method: 'PUT' } }),
  ]),
  'cors/redirect-origin.htm': REDIRECTS.flatMap((status) => [
    redirects(['page', 'cross'], status),
    redirects(['cross', 'page'], status),
    redirects(['cross', 'cross'], status),
    redirects(['cross', 'third'], status),
    redirects(['page', 'cross', 'page'], status),
    redirects(['cross', 'third', 'cross'], status),
  ]),
  'cors/redirect-preflight.htm': [301, 302, 307, 308].flatMap((status) => [
    redirects(['cross', 'cross'], status, { headers: [['x-test', '1']] }),
    redirects(['page', 'cross'], status, { headers: [['x-test', '1']] }),
  ]),
  'cors/redirect-userinfo.htm': ['user:pass@', 'user:@', ':pass@', 'user@', '@', ':@'].flatMap((info) => [
    {
      by: 'fetch',
      hops: [
        { to: 'cross', answer: { status: 302, headers: [allow, ['Location', `{scheme}${info}{host}{path}`]] } },
        { to: 'third', answer: { status: 200, headers: [allow] } },
      ],
    } satisfies Case,
  ]),
  'fetch/api/cors/cors-multiple-origins.sub.any.js': [
    simple([[ACAO, '"*"']]),
    simple([[ACAO, '*,*']]),
    simple([
      [ACAO, '{origin}'],
      [ACAO, '{origin}'],
    ]),
    simple([
      [ACAO, '*'],
      [ACAO, '*'],
    ]),
    simple([
      [ACAO, '{origin}'],
      [ACAO, 'http://example.com'],
    ]),
    simple([
      [ACAO, ''],
      [ACAO, '{origin}'],
    ]),
    simple([
      [ACAO, '*'],
      [ACAO, ''],
    ]),
  ],
  'fetch/api/cors/cors-no-preflight.any.js': [
    simple([allow], { headers: [['Accept', 'test']] }),
    simple([allow], { headers: [['Accept-Language', 'test']] }),
    simple([allow], { headers: [['Content-Language', 'test']] }),
    simple([allow], { method: 'POST', headers: [['Content-Type', 'multipart/form-data']] }),
    simple([allow], { headers: [['Range', 'bytes=1-']] }),
  ],
  'fetch/api/cors/cors-origin.any.js': [
    '{page}',
    '{same}',
    '{cross}',
    '{third}',
    'https://localhost:{port}',
    'http://localhost',
  ].flatMap((value) => [
    simple([[ACAO, value]]),
    asked({
      headers: [
        [ACAO, value],
        [ACAM, 'PUT'],
      ],
    }),
    { ...simple([[ACAO, value]]), hops: [{ to: 'same', answer: { status: 200, headers: [[ACAO, value]] } }] },
  ]),
  'fetch/api/cors/cors-preflight.any.js': [
    ...['DELETE', 'OPTIONS', 'PATCH', 'patch', 'put', 'NEW', 'new'].flatMap((method) => [
      asked({ headers: [allow] }, { method }),
      asked({ headers: [allow, [ACAM, method]] }, { method }),
      asked({ headers: [allow, [ACAM, method.toUpperCase()]] }, { method }),
    ]),
    asked(
      { headers: [allow] },
      {
        method: 'GET',
        headers: [
          ['x-test1', '1'],
          ['x-test2', '2'],
        ],
      },
    ),
    asked(
      { headers: [allow, [ACAH, 'x-test2']] },
      {
        method: 'GET',
        headers: [
          ['x-test1', '1'],
          ['x-test2', '2'],
        ],
      },
    ),
    asked(
      { headers: [allow, [ACAH, 'x-test1, x-test2']] },
      {
        method: 'GET',
        headers: [
          ['x-test1', '1'],
          ['x-test2', '2'],
        ],
      },
    ),
  ],
  'fetch/api/cors/cors-preflight-not-cors-safelisted.any.js': (
    [
      ['accept', '"'],
      ['accept', long(128)],
      ['accept', long(129)],
      ['accept-language', '@'],
      ['accept-language', long(129)],
      ['authorization', 'basics'],
      ['content-language', '@'],
      ['content-type', 'text/html'],
      ['content-type', `text/plain; long=${long(128)}`],
      ['range', 'bytes 0-'],
      ['range', 'bytes=-5'],
      ['range', 'bytes=0-1,3-4'],
      ['test', 'hi'],
    ] as const
  ).map((header) => asked({ headers: [allow] }, { method: 'POST', headers: [header] })),
  'fetch/api/cors/cors-preflight-redirect.any.js': REDIRECTS.flatMap((status) => [
    asked({ status, headers: [allow, [ACAM, 'PUT'], ['Location', '{next}']] }),
    asked({ status, headers: [['Location', '{next}']] }),
  ]),
  'fetch/api/cors/cors-preflight-response-validation.any.js': [
    'Bad value',
    '"PUT"',
    'PUT; GET',
    'PUT/GET',
    '{PUT}',
    '@',
    'PUT GET',
  ].flatMap((value) => [
    asked({ headers: [allow, [ACAM, value]] }),
    asked({ headers: [allow, [ACAM, 'PUT'], [ACAH, value]] }, { headers: [['x-test', '1']] }),
  ]),
  'fetch/api/cors/cors-preflight-star.any.js': (['omit', 'include'] as const).flatMap((credentials) => {
    const base = credentials === 'include' ? credentialed : [[ACAO, '*'] as const];
    const more = { credentials };
    return [
      asked({ headers: [...base, [ACAM, '*']] }, more),
      asked({ headers: [...base, [ACAM, '*'], [ACAH, '*']] }, { ...more, method: 'SUPER', headers: [['x-test', '1']] }),
      asked({ headers: [...base, [ACAM, 'PUT'], [ACAH, '*']] }, { ...more, headers: [['*', '1']] }),
      asked({ headers: [...base, [ACAM, '*']] }, { ...more, method: '*' }),
      asked({ headers: [...base, [ACAH, '*']] }, { ...more, method: 'GET', headers: [['Authorization', '123']] }),
      asked(
        { headers: [...base, [ACAH, '*, Authorization']] },
        { ...more, method: 'GET', headers: [['Authorization', '123']] },
      ),
    ];
  }),
  'fetch/api/cors/cors-preflight-status.any.js': [200, 204, 299, 300, 400, 401, 403, 404, 409, 500, 599].map((status) =>
    asked({ status, headers: [allow, [ACAM, 'PUT']] }),
  ),
  'fetch/api/cors/cors-redirect.any.js': REDIRECTS.flatMap((status) => [
    redirects(['page', 'cross'], status, {}, [allow]),
    redirects(['cross', 'third'], status, {}, [allow]),
    redirects(['cross', 'third'], status, {}, []),
    redirects(['cross', 'same'], status, {}, [[ACAO, '{page}']]),
  ]),
  'fetch/api/cors/cors-redirect-credentials.any.js': (['include', 'omit'] as const).flatMap((credentials) => [
    redirects(['cross', 'third'], 302, { credentials }),
    redirects(['cross', 'page'], 302, { credentials }),
    redirects(['page', 'cross'], 302, { credentials }),
    redirects(['page', 'cross'], 302, { credentials }, [[ACAO, '*']]),
  ]),
  'fetch/api/cors/cors-redirect-preflight.any.js': [307, 308].flatMap((status) => [
    redirects(['cross', 'cross'], status, { method: 'PUT' }),
    redirects(['page', 'cross'], status, { method: 'PUT' }),
    redirects(['cross', 'third'], status, { method: 'PUT' }),
    redirects(['cross', 'page'], status, { method: 'PUT' }),
  ]),
  'fetch/api/cors/data-url-iframe.html': [
    simple([[ACAO, '*']], { from: 'data' }),
    simple([[ACAO, 'null']], { from: 'data' }),
    simple([[ACAO, '{page}']], { from: 'data' }),
    simple([], { from: 'data' }),
  ],
  'fetch/api/redirect/redirect-mode.any.js': (['error', 'manual'] as const).flatMap((redirect) =>
    REDIRECTS.flatMap((status) => [
      redirects(['cross', 'cross'], status, { redirect }),
      redirects(['cross', 'cross'], status, { redirect }, []),
    ]),
  ),
  // With the case's number in it: Firefox names the target alone.
  'fetch/api/redirect/redirect-to-dataurl.any.js': [
    'data:text/plain,x',
    'about:/c/{n}/blank',
    'mailto:/c/{n}/a@b.c',
    'ftp://127.0.0.1/c/{n}/x',
    'unknown:/c/{n}/x',
  ].flatMap((location) =>
    (['cross', 'page'] as const).map(
      (to): Case => ({
        by: 'fetch',
        hops: [
          { to, answer: { status: 302, headers: [allow, ['Location', location]] } },
          { to: 'third', answer: { status: 200, headers: [allow] } },
        ],
      }),
    ),
  ),
  'fetch/api/redirect/redirect-back-to-original-origin.any.js': [
    redirects(['cross', 'page'], 302, {}, [[ACAO, '*']]),
    redirects(['cross', 'page'], 302, {}, [[ACAO, '{page}']]),
    redirects(['cross', 'page'], 302, {}, [[ACAO, 'null']]),
  ],
  'xhr/access-control-sandboxed-iframe-allow.htm': [
    simple([[ACAO, '*']], { by: 'xhr', from: 'sandbox' }),
    simple([[ACAO, 'null']], { by: 'xhr', from: 'sandbox' }),
    simple([], { by: 'xhr', from: 'sandbox' }),
    simple([[ACAO, '{page}']], { by: 'xhr', from: 'sandbox' }),
  ],
  'xhr/access-control-basic-non-cors-safelisted-last-event-id.any.js': [
    asked({ headers: [allow] }, { by: 'xhr', method: 'GET', headers: [['Last-Event-ID', '\u0022']] }),
    asked({ headers: [allow] }, { by: 'xhr', method: 'GET', headers: [['Last-Event-ID', 'ok']] }),
  ],
  'xhr/access-control-preflight-credential-async.htm': [
    asked({ headers: credentialed }, { by: 'xhr', credentials: 'include' }),
    asked({ headers: [...credentialed, [ACAM, 'PUT']] }, { by: 'xhr', credentials: 'include' }),
  ],
  'xhr/access-control-preflight-request-invalid-status-*.htm': [301, 400, 501].map((status) =>
    asked({ status, headers: [allow, [ACAM, 'PUT']] }, { by: 'xhr' }),
  ),
  'html/semantics/scripting-1/the-script-element/script-crossorigin-network.html': (
    ['script', 'img', 'stylesheet', 'module', 'font', 'video'] as const
  ).flatMap((by) => [
    simple([], { by }),
    simple([[ACAO, '*']], { by }),
    simple([[ACAO, '*']], { by, credentials: 'include' }),
    simple(credentialed, { by, credentials: 'include' }),
  ]),
  'eventsource/eventsource-cross-origin.window.js': [
    simple([], { by: 'eventsource' }),
    simple([allow], { by: 'eventsource' }),
    simple([[ACAO, '*']], { by: 'eventsource', credentials: 'include' }),
    redirects(['cross', 'third'], 302, { by: 'eventsource' }),
  ],
};

/** Distinct, in the order of their files. */
export const wptCases: readonly Case[] = [
  ...new Map(
    Object.values(named)
      .flat()
      .map((test) => [JSON.stringify(test), test]),
  ).values(),
];

export const wptFiles: readonly string[] = Object.keys(named);
