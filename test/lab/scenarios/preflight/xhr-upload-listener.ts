import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'xhr-upload-listener',
  title: 'An upload listener turns a simple POST into a preflighted one',
  host: 'api',
  replies: {
    OPTIONS: { status: 204 },
    POST: json({ origin: '{page}' }),
  },
  action: { kind: 'xhr', method: 'POST', body: 'a=1', headers: { 'Content-Type': 'text/plain' }, uploadListener: true },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'upload-listener-preflight' }),
} satisfies Scenario;
