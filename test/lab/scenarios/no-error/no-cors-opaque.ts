import type { Scenario } from '../../scenario.ts';

export default {
  id: 'no-cors-opaque',
  title: 'mode: no-cors sends the call but hides the answer',
  host: 'api',
  replies: {
    GET: { headers: [['Content-Type', 'text/plain']], body: 'hello' },
  },
  action: { kind: 'fetch', mode: 'no-cors' },
  expect: {
    chromium: {
      outcome: 'opaque',
      code: 'ok-opaque',
      stage: null,
      cause: 'no-cors-opaque',
      browserCode: null,
      parameter: null,
    },
    firefox: {
      outcome: 'opaque',
      code: 'ok-opaque',
      stage: null,
      cause: 'no-cors-opaque',
      browserCode: null,
      parameter: null,
    },
  },
} satisfies Scenario;
