import { readable } from '../../expected.ts';
import { json, redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-readable',
  title: 'Redirect to a third origin that allows *',
  host: 'api',
  replies: { GET: redirect(302, '{other}/s/redirect-readable/next?n={n}', { origin: '{page}' }) },
  more: { 'other /s/redirect-readable/next': { GET: json({ origin: '*' }) } },
  action: { kind: 'fetch' },
  expect: readable(),
} satisfies Scenario;
