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
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'redirect-scheme',
      stage: 'redirect',
      cause: 'redirect-scheme',
      browserCode: 'CorsDisabledScheme',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'redirect-scheme',
      stage: 'redirect',
      cause: 'redirect-scheme',
      browserCode: 'CORSRequestNotHttp',
      parameter: null,
    },
  },
} satisfies Scenario;
