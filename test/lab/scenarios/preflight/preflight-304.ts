import { blocked } from '../../expected.ts';
import { cors, json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-304',
  title: 'The preflight is answered 304',
  host: 'api',
  replies: {
    OPTIONS: { status: 304, headers: cors({ origin: '{page}' }) },
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'preflight-status', cause: 'preflight-status' }),
} satisfies Scenario;
