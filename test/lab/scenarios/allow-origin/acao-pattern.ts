import { blocked } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-pattern',
  title: 'The allowed origin is written as a pattern',
  host: 'api',
  replies: { GET: { status: 200, headers: cors({ origin: '^{page}$' }) } },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-invalid', cause: 'allow-origin-odd-characters', parameter: '^{page}$' }),
} satisfies Scenario;
