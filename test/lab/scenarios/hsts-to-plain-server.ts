import type { Scenario } from '../scenario.ts';

// Names under .dev are on the list of hosts that browsers only visit by https; the Firefox under test has that list off.
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
      outcome: 'readable',
      code: null,
      stage: null,
      cause: null,
      browserCode: null,
      parameter: null,
    },
  },
} satisfies Scenario;
