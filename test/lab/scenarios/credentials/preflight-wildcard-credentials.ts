import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-wildcard-credentials',
  title: 'The preflight allows * while cookies are asked for',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '*'],
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
  expect: blocked({ code: 'acao-wildcard-credentials', stage: 'preflight', cause: 'wildcard-with-credentials' }),
} satisfies Scenario;
