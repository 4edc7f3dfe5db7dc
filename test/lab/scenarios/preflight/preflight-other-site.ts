import { blocked } from '../../expected.ts';
import { json, preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-other-site',
  title: 'The preflight allows another origin',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: 'https://app.example.com', methods: 'PUT' }),
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({
    code: 'acao-mismatch',
    stage: 'preflight',
    cause: 'allow-origin-other-site',
    parameter: 'https://app.example.com',
  }),
} satisfies Scenario;
