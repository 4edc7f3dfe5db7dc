import { blocked } from '../../expected.ts';
import { redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-userinfo',
  title: 'Redirect to a URL with a user name and password',
  host: 'api',
  replies: { GET: redirect(302, 'http://user:secret@127.0.0.1/s/redirect-userinfo/next', { origin: '{page}' }) },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'redirect-userinfo', cause: 'redirect-userinfo' }),
} satisfies Scenario;
