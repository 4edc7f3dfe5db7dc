import { aborted } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'aborted',
  title: 'The page gives up waiting',
  host: 'api',
  replies: {
    GET: { delayMs: 3000, headers: [['Access-Control-Allow-Origin', '{page}']] },
  },
  action: { kind: 'fetch', abortAfterMs: 150 },
  expect: aborted({ code: 'aborted', cause: 'aborted' }),
} satisfies Scenario;
