import { opaque } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'no-cors-opaque',
  title: 'mode: no-cors sends the call but hides the answer',
  host: 'api',
  replies: { GET: { headers: [['Content-Type', 'text/plain']], body: 'hello' } },
  action: { kind: 'fetch', mode: 'no-cors' },
  expect: opaque({ code: 'ok-opaque', cause: 'no-cors-opaque' }),
} satisfies Scenario;
