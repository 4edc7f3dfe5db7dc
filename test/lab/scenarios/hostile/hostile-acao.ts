import type { Scenario } from '../../scenario.ts';

export default {
  id: 'hostile-acao',
  title: 'Markup in Access-Control-Allow-Origin',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '<img src=x onerror=alert(1)>'],
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
      cause: 'allow-origin-invalid',
      browserCode: 'MultipleAllowOriginValues',
      parameter: '<img src=x onerror=alert(1)>',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-list',
      stage: 'response',
      cause: 'allow-origin-invalid',
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: '<img src=x onerror=alert(1)>',
    },
  },
} satisfies Scenario;
