import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'placeholder-in-address',
  title: 'The address holds an unset value',
  host: 'api',
  path: '/users/undefined',
  replies: { GET: { status: 404, headers: [['Content-Type', 'text/plain']] } },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'placeholder-in-address' }),
} satisfies Scenario;
