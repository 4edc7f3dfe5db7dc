import type { Scenario } from '../../scenario.ts';

export default {
  id: 'names-of-their-own',
  title: 'A preview page calls an API that allows the real page',
  host: 'name:api.shop.example',
  pageName: 'preview-7.shop.example',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', 'http://www.shop.example:{pagePort}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-mismatch',
      stage: 'response',
      cause: 'allow-origin-www',
      browserCode: 'AllowOriginMismatch',
      parameter: 'http://www.shop.example:{pagePort}',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-mismatch',
      stage: 'response',
      cause: 'allow-origin-www',
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: 'http://www.shop.example:{pagePort}',
    },
  },
} satisfies Scenario;
