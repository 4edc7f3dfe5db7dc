import { blocked } from '../../expected.ts';
import { json, redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-redirect-307',
  title: 'The preflight is sent to another server',
  host: 'api',
  replies: {
    OPTIONS: redirect(307, '{other}/s/preflight-redirect-307/v2', { origin: '{page}' }),
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'preflight-redirect', cause: 'preflight-redirect' }),
} satisfies Scenario;
