import { blocked } from '../../expected.ts';
import { json, redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'null-after-redirect',
  title: 'A redirect to a third origin makes the origin null',
  host: 'api',
  replies: { GET: redirect(302, '{other}/s/null-after-redirect/next?n={n}', { origin: '{page}' }) },
  more: { 'other /s/null-after-redirect/next': { GET: json({ origin: '{page}' }) } },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-null-origin', cause: 'null-origin-redirect', parameter: '{page}' }),
} satisfies Scenario;
