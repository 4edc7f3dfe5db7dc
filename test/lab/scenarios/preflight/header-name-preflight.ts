import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'header-name-preflight',
  title: 'The preflight’s header is called Access-Control-Allow-Orgin',
  host: 'api',
  replies: { OPTIONS: { status: 204, headers: [['Access-Control-Allow-Orgin', '*']] } },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'allow-origin-name-typo' }),
} satisfies Scenario;
