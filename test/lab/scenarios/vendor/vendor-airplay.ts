import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-airplay',
  title: 'The AirPlay receiver of macOS holds the port',
  host: 'api',
  replies: {
    '*': {
      status: 403,
      headers: [
        ['Content-Length', '0'],
        ['Server', 'AirTunes/595.13.1'],
      ],
      body: '',
    },
  },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'airplay-receiver',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'airplay-receiver',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
