import { blocked } from '../../expected.ts';
import type { Mended, Scenario } from '../../scenario.ts';

const mended: readonly Mended[] = [
  {
    replies: {
      OPTIONS: {
        status: 204,
        headers: [
          ['Access-Control-Allow-Origin', '{page}'],
          ['Access-Control-Allow-Headers', 'authorization'],
        ],
      },
      GET: {
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
          ['Access-Control-Allow-Headers', 'authorization, x-item'],
        ],
      },
      GET: {
        status: 200,
        headers: [['Access-Control-Allow-Origin', '{page}']],
      },
    },
    code: null,
  },
];

export default {
  id: 'faults-login-before-cors',
  title: 'A login in front of the preflight hides the header that is not allowed',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 401,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Headers', 'authorization'],
      ],
    },
    GET: {
      status: 200,
      headers: [['Access-Control-Allow-Origin', '{page}']],
    },
  },
  action: {
    kind: 'fetch',
    headers: {
      Authorization: 'Bearer x',
      'X-Item': '1',
    },
  },
  expect: blocked({ code: 'preflight-status', cause: 'preflight-needs-login' }),
  mended: { chromium: mended, firefox: mended },
} satisfies Scenario;
