import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-quoted',
  title: 'The star in quotes',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '"*"'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-invalid',
      stage: 'response',
      cause: 'allow-origin-invalid',
      browserCode: 'InvalidAllowOriginValue',
      parameter: '"*"',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-invalid',
      stage: 'response',
      cause: 'allow-origin-invalid',
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: '"*"',
    },
  },
} satisfies Scenario;
