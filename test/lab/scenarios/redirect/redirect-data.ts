import { failed } from '../../expected.ts';
import { redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-data',
  title: 'Redirect to a data: URL',
  host: 'api',
  replies: { GET: redirect(302, 'data:text/plain,hello', { origin: '{page}' }) },
  action: { kind: 'fetch' },
  expect: failed({
    code: 'redirect-scheme',
    cause: 'redirect-scheme',
    chromium: { browserCode: null },
    firefox: { browserCode: 'CORSDidNotSucceed2' },
  }),
} satisfies Scenario;
