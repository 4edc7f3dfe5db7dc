import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-from-same-origin',
  title: 'A call to the own server is redirected to another origin without CORS headers',
  host: 'page',
  replies: {
    GET: { status: 302, headers: [['Location', '{api}/s/redirect-from-same-origin/next?n={n}']] },
  },
  more: {
    'api /s/redirect-from-same-origin/next': {
      GET: { headers: [['Content-Type', 'application/json']], body: '{"ok":true}' },
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'cors-headers-missing' }),
} satisfies Scenario;
