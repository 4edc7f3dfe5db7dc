import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acac-missing',
  title: 'Cookies asked for, Access-Control-Allow-Credentials missing',
  host: 'api',
  replies: { GET: json({ origin: '{page}' }) },
  action: { kind: 'fetch', credentials: 'include' },
  expect: blocked({ code: 'acac-not-true', cause: 'allow-credentials-missing' }),
} satisfies Scenario;
