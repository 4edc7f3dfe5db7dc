import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'faults-unreadable-lists',
  title: 'Two lists nobody can read, and neither has what is needed',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Methods', 'GET POST'],
        ['Access-Control-Allow-Headers', '[x-other]'],
      ],
    },
    PUT: {
      status: 200,
      headers: [['Access-Control-Allow-Origin', '{page}']],
    },
  },
  action: {
    kind: 'fetch',
    method: 'PUT',
    headers: {
      'X-Item': '1',
    },
  },
  expect: blocked({ code: 'preflight-acam-syntax', cause: 'allow-methods-syntax', firefox: { parameter: 'GET POST' } }),
  mended: {
    chromium: [
      {
        replies: {
          OPTIONS: {
            status: 204,
            headers: [
              ['Access-Control-Allow-Origin', '{page}'],
              ['Access-Control-Allow-Methods', 'GET, POST'],
              ['Access-Control-Allow-Headers', '[x-other]'],
            ],
          },
          PUT: {
            status: 200,
            headers: [['Access-Control-Allow-Origin', '{page}']],
          },
        },
        code: 'preflight-acah-syntax',
      },
      {
        replies: {
          OPTIONS: {
            status: 204,
            headers: [
              ['Access-Control-Allow-Origin', '{page}'],
              ['Access-Control-Allow-Methods', 'GET, POST'],
              ['Access-Control-Allow-Headers', 'x-other'],
            ],
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
              ['Access-Control-Allow-Methods', 'GET, POST, PUT'],
              ['Access-Control-Allow-Headers', 'x-other'],
            ],
          },
          PUT: {
            status: 200,
            headers: [['Access-Control-Allow-Origin', '{page}']],
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
              ['Access-Control-Allow-Methods', 'GET, POST, PUT'],
              ['Access-Control-Allow-Headers', 'x-other, x-item'],
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
            status: 204,
            headers: [
              ['Access-Control-Allow-Origin', '{page}'],
              ['Access-Control-Allow-Methods', 'GET, POST'],
              ['Access-Control-Allow-Headers', '[x-other]'],
            ],
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
              ['Access-Control-Allow-Methods', 'GET, POST, PUT'],
              ['Access-Control-Allow-Headers', '[x-other]'],
            ],
          },
          PUT: {
            status: 200,
            headers: [['Access-Control-Allow-Origin', '{page}']],
          },
        },
        code: 'preflight-acah-syntax',
      },
      {
        replies: {
          OPTIONS: {
            status: 204,
            headers: [
              ['Access-Control-Allow-Origin', '{page}'],
              ['Access-Control-Allow-Methods', 'GET, POST, PUT'],
              ['Access-Control-Allow-Headers', 'x-other'],
            ],
          },
          PUT: {
            status: 200,
            headers: [['Access-Control-Allow-Origin', '{page}']],
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
              ['Access-Control-Allow-Methods', 'GET, POST, PUT'],
              ['Access-Control-Allow-Headers', 'x-other, x-item'],
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
