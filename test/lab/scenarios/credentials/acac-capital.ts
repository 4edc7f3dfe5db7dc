import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acac-capital',
  title: 'Access-Control-Allow-Credentials: True',
  host: 'api',
  replies: { GET: json({ origin: '{page}', credentials: 'True' }) },
  action: { kind: 'fetch', credentials: 'include' },
  expect: blocked({ code: 'acac-not-true', cause: 'allow-credentials-value', chromium: { parameter: 'True' } }),
} satisfies Scenario;
