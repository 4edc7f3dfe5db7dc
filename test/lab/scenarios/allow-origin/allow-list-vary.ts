import type { Scenario } from '../../scenario.ts';

export default {
  id: 'allow-list-vary',
  title: 'An origin is not on the list of a server that compares',
  host: 'api',
  replies: { GET: { status: 200, headers: [['Vary', 'Origin']] } },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'origin-not-in-allow-list',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'origin-not-in-allow-list',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
