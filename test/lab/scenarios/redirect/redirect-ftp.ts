import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-ftp',
  title: 'Redirect to an ftp: URL',
  host: 'api',
  replies: {
    GET: {
      status: 302,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Location', 'ftp://127.0.0.1/file'],
      ],
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'redirect-scheme', cause: 'redirect-scheme' }),
} satisfies Scenario;
