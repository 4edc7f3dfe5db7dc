import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-data',
  title: 'Redirect to a data: URL',
  host: 'api',
  replies: {
    GET: {
      status: 302,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Location', 'data:text/plain,hello'],
      ],
    },
  },
  action: { kind: 'fetch' },
  expect: failed({
    code: 'redirect-scheme',
    cause: 'redirect-scheme',
    chromium: { browserCode: null },
    firefox: { browserCode: 'CORSDidNotSucceed2' },
  }),
} satisfies Scenario;
