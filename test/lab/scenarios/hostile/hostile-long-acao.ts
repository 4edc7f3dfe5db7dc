import type { Scenario } from '../../scenario.ts';

export default {
  id: 'hostile-long-acao',
  title: 'An Access-Control-Allow-Origin of 8 kB',
  host: 'api',
  replies: {
    GET: { headers: [['Access-Control-Allow-Origin', `{page}/${'x'.repeat(8000)}`]], body: '{}' },
  },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-mismatch',
      stage: 'response',
      cause: 'allow-origin-with-path',
      browserCode: 'AllowOriginMismatch',
      parameter: `{page}/${'x'.repeat(8000)}`,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-mismatch',
      stage: 'response',
      cause: 'allow-origin-with-path',
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: `{page}/${'x'.repeat(8000)}`,
    },
  },
} satisfies Scenario;
