import type { Scenario } from '../../scenario.ts';

export default {
  id: 'header-name-allowed',
  title: 'The header is called Access-Control-Allowed-Origin',
  host: 'api',
  replies: { GET: { status: 200, headers: [['Access-Control-Allowed-Origin', '*']] } },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'allow-origin-name-typo',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'allow-origin-name-typo',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
