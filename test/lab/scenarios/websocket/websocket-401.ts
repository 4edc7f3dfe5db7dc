import type { Scenario } from '../../scenario.ts';

export default {
  id: 'websocket-401',
  title: 'A WebSocket answered with 401',
  host: 'api',
  replies: { GET: { status: 401, body: 'no' } },
  action: { kind: 'websocket' },
  expect: {
    // The one status Chromium tells: it looks for a password first (measured).
    chromium: {
      outcome: 'failed',
      code: 'websocket-status',
      stage: 'neighbour',
      cause: 'websocket-refused',
      browserCode: null,
      parameter: null,
    },
    firefox: {
      outcome: 'failed',
      code: 'websocket-status',
      stage: 'neighbour',
      cause: 'websocket-refused',
      browserCode: null,
      parameter: null,
    },
  },
} satisfies Scenario;
