import type { Scenario } from '../../scenario.ts';

export default {
  id: 'faults-redirected-preflight',
  title: 'A redirected preflight without CORS headers: each browser meets another fault first',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 307,
      headers: [['Location', '{api}/elsewhere']],
    },
    PUT: {
      status: 200,
      headers: [['Access-Control-Allow-Origin', '{page}']],
    },
  },
  action: {
    kind: 'fetch',
    method: 'PUT',
  },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-redirect',
      stage: 'preflight',
      cause: 'preflight-redirect',
      browserCode: 'PreflightDisallowedRedirect',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'preflight',
      cause: 'preflight-redirect',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
  mended: {
    chromium: [
      {
        replies: {
          OPTIONS: {
            status: 204,
            headers: [],
          },
          PUT: {
            status: 200,
            headers: [['Access-Control-Allow-Origin', '{page}']],
          },
        },
        code: 'acao-missing',
      },
      {
        replies: {
          OPTIONS: {
            status: 204,
            headers: [['Access-Control-Allow-Origin', '{page}']],
          },
          PUT: {
            status: 200,
            headers: [['Access-Control-Allow-Origin', '{page}']],
          },
        },
        code: 'preflight-method',
      },
      {
        replies: {
          OPTIONS: {
            status: 204,
            headers: [
              ['Access-Control-Allow-Origin', '{page}'],
              ['Access-Control-Allow-Methods', 'PUT'],
            ],
          },
          PUT: {
            status: 200,
            headers: [['Access-Control-Allow-Origin', '{page}']],
          },
        },
        code: null,
      },
    ],
    firefox: [
      {
        replies: {
          OPTIONS: {
            status: 307,
            headers: [
              ['Access-Control-Allow-Origin', '{page}'],
              ['Location', '{api}/elsewhere'],
            ],
          },
          PUT: {
            status: 200,
            headers: [['Access-Control-Allow-Origin', '{page}']],
          },
        },
        code: 'preflight-redirect',
      },
      {
        replies: {
          OPTIONS: {
            status: 204,
            headers: [['Access-Control-Allow-Origin', '{page}']],
          },
          PUT: {
            status: 200,
            headers: [['Access-Control-Allow-Origin', '{page}']],
          },
        },
        code: 'preflight-method',
      },
      {
        replies: {
          OPTIONS: {
            status: 204,
            headers: [
              ['Access-Control-Allow-Origin', '{page}'],
              ['Access-Control-Allow-Methods', 'PUT'],
            ],
          },
          PUT: {
            status: 200,
            headers: [['Access-Control-Allow-Origin', '{page}']],
          },
        },
        code: null,
      },
    ],
  },
} satisfies Scenario;
