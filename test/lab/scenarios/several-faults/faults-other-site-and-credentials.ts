import { blocked } from '../../expected.ts';
import type { Mended, Scenario } from '../../scenario.ts';

const mended: readonly Mended[] = [
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
        headers: [
          ['Access-Control-Allow-Origin', '{page}'],
          ['Access-Control-Allow-Credentials', 'true'],
        ],
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
  id: 'faults-other-site-and-credentials',
  title: 'The preflight allows another site, and no credentials',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', 'https://shop.example'],
        ['Access-Control-Allow-Methods', 'PUT'],
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
  action: {
    kind: 'fetch',
    method: 'PUT',
    credentials: 'include',
  },
  expect: blocked({
    code: 'acao-mismatch',
    stage: 'preflight',
    cause: 'allow-origin-other-site',
    parameter: 'https://shop.example',
  }),
  mended: { chromium: mended, firefox: mended },
} satisfies Scenario;
