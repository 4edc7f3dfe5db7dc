import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'header-name-allowed',
  title: 'The header is called Access-Control-Allowed-Origin',
  host: 'api',
  replies: { GET: { status: 200, headers: [['Access-Control-Allowed-Origin', '*']] } },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'allow-origin-name-typo' }),
} satisfies Scenario;
