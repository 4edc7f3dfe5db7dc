import { aborted } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'aborted',
  title: 'The page gives up waiting',
  host: 'api',
  replies: { GET: { delayMs: 3000, headers: cors({ origin: '{page}' }) } },
  action: { kind: 'fetch', abortAfterMs: 150 },
  expect: aborted({ code: 'aborted', cause: 'aborted' }),
} satisfies Scenario;
