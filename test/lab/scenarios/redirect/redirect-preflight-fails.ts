import { blocked } from '../../expected.ts';
import { json, preflight, redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-preflight-fails',
  title: 'A redirected PUT is preflighted again and fails',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: '{page}', methods: 'PUT' }),
    PUT: redirect(307, '{other}/s/redirect-preflight-fails/next?n={n}', { origin: '{page}' }),
  },
  more: {
    'other /s/redirect-preflight-fails/next': {
      OPTIONS: preflight({ origin: '*', methods: 'GET' }),
      PUT: json({ origin: '*' }),
    },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'preflight-method', cause: 'method-not-listed', chromium: { parameter: 'PUT' } }),
} satisfies Scenario;
