import { blocked } from '../../expected.ts';
import { redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-ftp',
  title: 'Redirect to an ftp: URL',
  host: 'api',
  replies: { GET: redirect(302, 'ftp://127.0.0.1/file', { origin: '{page}' }) },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'redirect-scheme', cause: 'redirect-scheme' }),
} satisfies Scenario;
