import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-function-not-public',
  title: 'A Google Cloud function that is not public',
  host: 'name:europe-west1-shop.cloudfunctions.net',
  replies: {
    OPTIONS: {
      status: 403,
      headers: [
        ['Content-Type', 'text/html; charset=UTF-8'],
        ['Server', 'Google Frontend'],
      ],
      body: 'refused',
    },
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'cloud-run-not-public' }),
} satisfies Scenario;
