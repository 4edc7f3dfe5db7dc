import { blocked } from '../../expected.ts';
import { preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'siblings-preflight-remembered',
  title: 'The preflight is remembered, and only it allows the page',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: '{page}', methods: 'PUT', maxAge: '600' }),
    PUT: { body: '[]' },
  },
  before: { kind: 'fetch', method: 'PUT' },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({
    code: 'acao-missing',
    cause: 'headers-only-on-cached-preflight',
    // Firefox forgets a permission as soon as an answer is refused, and asks again (measured).
    firefox: { cause: 'headers-only-on-preflight' },
  }),
} satisfies Scenario;
