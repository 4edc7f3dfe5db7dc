import { blocked } from '../../expected.ts';
import type { Mended, Scenario } from '../../scenario.ts';

const mended: readonly Mended[] = [
  {
    replies: {
      OPTIONS: {
        status: 204,
        headers: [
          ['Access-Control-Allow-Origin', '{page}'],
          ['Access-Control-Allow-Credentials', 'true'],
          ['Access-Control-Allow-Methods', 'PUT'],
          ['Access-Control-Allow-Headers', '*'],
        ],
      },
      PUT: {
        status: 200,
        headers: [['Access-Control-Allow-Origin', '*']],
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
          ['Access-Control-Allow-Credentials', 'true'],
          ['Access-Control-Allow-Methods', 'PUT'],
          ['Access-Control-Allow-Headers', 'x-item'],
        ],
      },
      PUT: {
        status: 200,
        headers: [['Access-Control-Allow-Origin', '*']],
      },
    },
    code: 'acao-wildcard-credentials',
  },
  {
    replies: {
      OPTIONS: {
        status: 204,
        headers: [
          ['Access-Control-Allow-Origin', '{page}'],
          ['Access-Control-Allow-Credentials', 'true'],
          ['Access-Control-Allow-Methods', 'PUT'],
          ['Access-Control-Allow-Headers', 'x-item'],
        ],
      },
      PUT: {
        status: 200,
        headers: [['Access-Control-Allow-Origin', '{page}']],
      },
    },
    code: 'acac-not-true',
  },
  {
    replies: {
      OPTIONS: {
        status: 204,
        headers: [
          ['Access-Control-Allow-Origin', '{page}'],
          ['Access-Control-Allow-Credentials', 'true'],
          ['Access-Control-Allow-Methods', 'PUT'],
          ['Access-Control-Allow-Headers', 'x-item'],
        ],
      },
      PUT: {
        status: 200,
        headers: [
          ['Access-Control-Allow-Origin', '{page}'],
          ['Access-Control-Allow-Credentials', 'true'],
        ],
      },
    },
    code: null,
  },
];

export default {
  id: 'faults-wildcard-lists',
  title: 'Wildcards everywhere, and a call with credentials',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Credentials', 'true'],
        ['Access-Control-Allow-Methods', '*'],
        ['Access-Control-Allow-Headers', '*'],
      ],
    },
    PUT: {
      status: 200,
      headers: [['Access-Control-Allow-Origin', '*']],
    },
  },
  action: {
    kind: 'fetch',
    method: 'PUT',
    headers: {
      'X-Item': '1',
    },
    credentials: 'include',
  },
  expect: blocked({ code: 'preflight-method', cause: 'method-wildcard-credentials', chromium: { parameter: 'PUT' } }),
  mended: { chromium: mended, firefox: mended },
} satisfies Scenario;
