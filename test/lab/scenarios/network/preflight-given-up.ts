import { aborted } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-given-up',
  title: 'The page gives up before the preflight is answered',
  host: 'api',
  replies: { OPTIONS: { fault: 'hang' } },
  action: { kind: 'fetch', method: 'PUT', abortAfterMs: 500 },
  expect: aborted({ code: 'aborted', stage: 'preflight', cause: 'preflight-given-up' }),
} satisfies Scenario;
