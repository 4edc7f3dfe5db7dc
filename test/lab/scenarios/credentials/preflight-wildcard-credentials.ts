import { blocked } from '../../expected.ts';
import { json, preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-wildcard-credentials',
  title: 'The preflight allows * while cookies are asked for',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: '*', methods: 'PUT' }),
    '*': json({ origin: '{page}', credentials: 'true' }),
  },
  action: { kind: 'fetch', method: 'PUT', credentials: 'include' },
  expect: blocked({ code: 'acao-wildcard-credentials', stage: 'preflight', cause: 'wildcard-with-credentials' }),
} satisfies Scenario;
