import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acac-missing-xhr',
  title: 'withCredentials, Access-Control-Allow-Credentials missing',
  host: 'api',
  replies: { GET: json({ origin: '{page}' }) },
  action: { kind: 'xhr', credentials: 'include' },
  expect: blocked({ code: 'acac-not-true', cause: 'allow-credentials-missing' }),
} satisfies Scenario;
