import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-list-spaces',
  title: 'Origins separated by a space',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '{page} {other}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-list',
      stage: 'response',
      cause: 'allow-origin-list',
      browserCode: 'MultipleAllowOriginValues',
      parameter: '{page} {other}',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-list',
      stage: 'response',
      cause: 'allow-origin-list',
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: '{page} {other}',
    },
  },
} satisfies Scenario;
