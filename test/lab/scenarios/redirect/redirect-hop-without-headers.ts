import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-hop-without-headers',
  title: 'The redirect itself has no CORS headers',
  host: 'api',
  replies: {
    GET: { status: 302, headers: [['Location', '/s/redirect-hop-without-headers/next?n={n}']] },
  },
  more: {
    'api /s/redirect-hop-without-headers/next': {
      GET: {
        headers: [
          ['Access-Control-Allow-Origin', '{page}'],
          ['Content-Type', 'application/json'],
        ],
        body: '{"ok":true}',
      },
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', stage: 'redirect', cause: 'redirect-without-cors-headers' }),
} satisfies Scenario;
