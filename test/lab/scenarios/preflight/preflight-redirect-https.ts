import { blocked } from '../../expected.ts';
import { json, redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-redirect-https',
  title: 'The preflight is sent from http to https',
  host: 'api',
  replies: {
    OPTIONS: redirect(301, 'https://127.0.0.1/s/preflight-redirect-https?n={n}'),
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({
    code: 'preflight-redirect',
    cause: 'preflight-redirect-https',
    firefox: { code: 'acao-missing', stage: 'preflight' },
  }),
} satisfies Scenario;
