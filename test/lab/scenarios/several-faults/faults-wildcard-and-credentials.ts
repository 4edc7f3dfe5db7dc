import { blocked } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Mended, Scenario } from '../../scenario.ts';

const mended: readonly Mended[] = [
  {
    replies: { GET: { status: 200, headers: cors({ origin: '{page}' }) } },
    code: 'acac-not-true',
  },
  {
    replies: { GET: { status: 200, headers: cors({ origin: '{page}', credentials: 'true' }) } },
    code: null,
  },
];

export default {
  id: 'faults-wildcard-and-credentials',
  title: 'A wildcard for a call with credentials, and no Access-Control-Allow-Credentials',
  host: 'api',
  replies: { GET: { status: 200, headers: cors({ origin: '*' }) } },
  action: { kind: 'fetch', credentials: 'include' },
  expect: blocked({ code: 'acao-wildcard-credentials', cause: 'wildcard-with-credentials' }),
  mended: { chromium: mended, firefox: mended },
} satisfies Scenario;
