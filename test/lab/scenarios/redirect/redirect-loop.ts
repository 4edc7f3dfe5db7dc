import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-loop',
  title: 'Redirects without end',
  host: 'api',
  replies: {
    GET: {
      status: 302,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Location', '/s/redirect-loop?n={n}'],
      ],
    },
  },
  action: { kind: 'fetch' },
  expect: failed({ code: 'redirect-limit', cause: 'redirect-limit' }),
} satisfies Scenario;
