import type { Scenario } from '../../scenario.ts';

// Chromium changes the address before anybody sees the call.
export default {
  id: 'upgrade-insecure-requests',
  title: 'The page’s policy turns http into https, and the server speaks only http',
  host: 'name:api.corscope.test',
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
  pageHeaders: [['Content-Security-Policy', 'upgrade-insecure-requests']],
  expect: {
    chromium: {
      outcome: 'failed',
      code: 'network-error',
      stage: 'network',
      cause: 'wrong-protocol',
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
