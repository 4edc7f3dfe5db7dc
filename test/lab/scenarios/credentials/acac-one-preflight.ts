import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acac-one-preflight',
  title: 'The preflight says Access-Control-Allow-Credentials: 1',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Credentials', '1'],
        ['Access-Control-Allow-Methods', 'PUT'],
      ],
    },
    '*': {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Credentials', 'true'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', method: 'PUT', credentials: 'include' },
  expect: blocked({
    code: 'acac-not-true',
    stage: 'preflight',
    cause: 'allow-credentials-value',
    chromium: { parameter: '1' },
  }),
} satisfies Scenario;
