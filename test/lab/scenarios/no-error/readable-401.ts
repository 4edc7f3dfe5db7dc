import { readable } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'readable-401',
  title: 'A login that is refused, readable',
  host: 'api',
  replies: { GET: { status: 401, headers: cors({ origin: '{page}', credentials: 'true' }), body: 'no' } },
  action: { kind: 'fetch', credentials: 'include' },
  expect: readable(),
} satisfies Scenario;
