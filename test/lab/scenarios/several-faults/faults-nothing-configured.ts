import { blocked } from '../../expected.ts';
import type { Mended, Scenario } from '../../scenario.ts';

const mended: readonly Mended[] = [
  {
    replies: {
      OPTIONS: {
        status: 404,
        headers: [['Access-Control-Allow-Origin', '{page}']],
      },
      PUT: {
        status: 200,
        headers: [],
      },
    },
    code: 'preflight-status',
  },
  {
    replies: {
      OPTIONS: {
        status: 204,
        headers: [['Access-Control-Allow-Origin', '{page}']],
      },
      PUT: {
        status: 200,
        headers: [],
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
        headers: [],
      },
    },
    code: 'preflight-header',
  },
  {
    replies: {
      OPTIONS: {
        status: 204,
        headers: [
          ['Access-Control-Allow-Origin', '{page}'],
          ['Access-Control-Allow-Methods', 'PUT'],
          ['Access-Control-Allow-Headers', 'x-item'],
        ],
      },
      PUT: {
        status: 200,
        headers: [],
      },
    },
    code: 'acao-missing',
  },
  {
    replies: {
      OPTIONS: {
        status: 204,
        headers: [
          ['Access-Control-Allow-Origin', '{page}'],
          ['Access-Control-Allow-Methods', 'PUT'],
          ['Access-Control-Allow-Headers', 'x-item'],
        ],
      },
      PUT: {
        status: 200,
        headers: [['Access-Control-Allow-Origin', '{page}']],
      },
    },
    code: null,
  },
];

export default {
  id: 'faults-nothing-configured',
  title: 'A server without any CORS setting: five faults, one behind the other',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 404,
      headers: [],
    },
    PUT: {
      status: 200,
      headers: [],
    },
  },
  action: {
    kind: 'fetch',
    method: 'PUT',
    headers: {
      'X-Item': '1',
    },
  },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'preflight-not-found' }),
  mended: { chromium: mended, firefox: mended },
} satisfies Scenario;
