import { blocked } from '../../expected.ts';
import { json, redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-from-same-origin',
  title: 'A call to the own server is redirected to another origin without CORS headers',
  host: 'page',
  replies: { GET: redirect(302, '{api}/s/redirect-from-same-origin/next?n={n}') },
  more: { 'api /s/redirect-from-same-origin/next': { GET: json() } },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'own-redirect-elsewhere' }),
} satisfies Scenario;
