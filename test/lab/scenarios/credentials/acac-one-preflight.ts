import { blocked } from '../../expected.ts';
import { json, preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acac-one-preflight',
  title: 'The preflight says Access-Control-Allow-Credentials: 1',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: '{page}', credentials: '1', methods: 'PUT' }),
    '*': json({ origin: '{page}', credentials: 'true' }),
  },
  action: { kind: 'fetch', method: 'PUT', credentials: 'include' },
  expect: blocked({
    code: 'acac-not-true',
    stage: 'preflight',
    cause: 'allow-credentials-value',
    chromium: { parameter: '1' },
  }),
} satisfies Scenario;
