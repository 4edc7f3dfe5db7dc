import { blocked } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-419',
  title: 'A CSRF check refuses the preflight',
  host: 'api',
  replies: { OPTIONS: { status: 419, headers: cors({ origin: '{page}' }) } },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'preflight-status', cause: 'preflight-session-expired' }),
} satisfies Scenario;
