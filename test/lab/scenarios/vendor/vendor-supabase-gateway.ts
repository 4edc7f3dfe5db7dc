import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-supabase-gateway',
  title: 'Supabase’s gateway misses the key',
  host: 'api',
  replies: {
    '*': {
      status: 401,
      headers: [
        ['Content-Type', 'application/json'],
        ['sb-gateway-version', '2'],
        ['sb-project-ref', 'xpeibufgzjknrhbhpffp'],
        ['sb-error-code', 'UNAUTHORIZED_MISSING_API_KEY'],
      ],
      body: '{"message":"No API key found in request"}',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'supabase-gateway-refused' }),
} satisfies Scenario;
