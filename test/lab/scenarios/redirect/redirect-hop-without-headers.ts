import { blocked } from '../../expected.ts';
import { json, redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-hop-without-headers',
  title: 'The redirect itself has no CORS headers',
  host: 'api',
  replies: { GET: redirect(302, '/s/redirect-hop-without-headers/next?n={n}') },
  more: { 'api /s/redirect-hop-without-headers/next': { GET: json({ origin: '{page}' }) } },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', stage: 'redirect', cause: 'redirect-without-cors-headers' }),
} satisfies Scenario;
