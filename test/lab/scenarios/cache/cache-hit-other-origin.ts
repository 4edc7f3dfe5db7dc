import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'cache-hit-other-origin',
  title: 'A cache answers with what another page was given',
  host: 'api',
  replies: {
    GET: {
      status: 200,
      headers: [
        ['Access-Control-Allow-Origin', 'https://shop.example'],
        ['Age', '120'],
      ],
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-mismatch', cause: 'cached-for-other-origin', parameter: 'https://shop.example' }),
} satisfies Scenario;
