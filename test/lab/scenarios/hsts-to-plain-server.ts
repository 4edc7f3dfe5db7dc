import type { Scenario } from '../scenario.ts';

// Names under .dev are on the list of hosts that both browsers only visit by https.
export default {
  id: 'hsts-to-plain-server',
  title: 'The browser knows that this host wants https, and its server speaks only http',
  host: 'name:api.corscope.dev',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'failed',
      code: 'network-error',
      stage: 'network',
      cause: 'upgraded-to-https',
      browserCode: null,
      parameter: null,
    },
    firefox: {
      outcome: 'failed',
      code: 'network-error',
      stage: 'network',
      cause: 'upgraded-to-https',
      browserCode: 'CORSDidNotSucceed2',
      parameter: null,
    },
  },
} satisfies Scenario;
