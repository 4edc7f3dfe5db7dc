import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acac-capital',
  title: 'Access-Control-Allow-Credentials: True',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Credentials', 'True'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', credentials: 'include' },
  expect: blocked({ code: 'acac-not-true', cause: 'allow-credentials-value', chromium: { parameter: 'True' } }),
} satisfies Scenario;
