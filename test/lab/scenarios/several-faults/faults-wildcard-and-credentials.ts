import { blocked } from '../../expected.ts';
import type { Mended, Scenario } from '../../scenario.ts';

const mended: readonly Mended[] = [
  {
    replies: {
      GET: {
        status: 200,
        headers: [['Access-Control-Allow-Origin', '{page}']],
      },
    },
    code: 'acac-not-true',
  },
  {
    replies: {
      GET: {
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
  id: 'faults-wildcard-and-credentials',
  title: 'A wildcard for a call with credentials, and no Access-Control-Allow-Credentials',
  host: 'api',
  replies: {
    GET: {
      status: 200,
      headers: [['Access-Control-Allow-Origin', '*']],
    },
  },
  action: {
    kind: 'fetch',
    credentials: 'include',
  },
  expect: blocked({ code: 'acao-wildcard-credentials', cause: 'wildcard-with-credentials' }),
  mended: { chromium: mended, firefox: mended },
} satisfies Scenario;
