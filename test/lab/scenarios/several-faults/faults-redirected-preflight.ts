import { blocked } from '../../expected.ts';
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
  expect: blocked({
    code: 'preflight-redirect',
    cause: 'preflight-redirect',
    firefox: { code: 'acao-missing', stage: 'preflight' },
  }),
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
