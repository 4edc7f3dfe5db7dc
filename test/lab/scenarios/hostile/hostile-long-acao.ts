import { blocked } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

const allowed = `{page}/${'x'.repeat(8000)}`;

export default {
  id: 'hostile-long-acao',
  title: 'An Access-Control-Allow-Origin of 8 kB',
  host: 'api',
  replies: { GET: { headers: cors({ origin: allowed }), body: '{}' } },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-mismatch', cause: 'allow-origin-with-path', parameter: allowed }),
} satisfies Scenario;
