import type { Scenario } from '../../scenario.ts';

export default {
  id: 'cache-hit-other-origin',
  title: 'A cache answers with what another page was given',
  host: 'api',
  replies: {
    GET: {
      status: 200,
      headers: [
        ['Access-Control-Allow-Origin', 'https://shop.example'],
        ['Age', '120'],
      ],
    },
  },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-mismatch',
      stage: 'response',
      cause: 'cached-for-other-origin',
      browserCode: 'AllowOriginMismatch',
      parameter: 'https://shop.example',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-mismatch',
      stage: 'response',
      cause: 'cached-for-other-origin',
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: 'https://shop.example',
    },
  },
} satisfies Scenario;
