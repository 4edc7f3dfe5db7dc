import { opaque } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'no-cors-opaque-json',
  title: 'mode: no-cors and a JSON answer, whose body Chromium throws away',
  host: 'api',
  replies: { GET: json() },
  action: { kind: 'fetch', mode: 'no-cors' },
  expect: opaque({ code: 'ok-opaque', cause: 'no-cors-opaque' }),
} satisfies Scenario;
