import { readable } from '../../expected.ts';
import { json, preflight, redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-preflight-again',
  title: 'A redirected PUT is preflighted again and passes',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: '{page}', methods: 'PUT' }),
    PUT: redirect(307, '{other}/s/redirect-preflight-again/next?n={n}', { origin: '{page}' }),
  },
  more: {
    'other /s/redirect-preflight-again/next': {
      OPTIONS: preflight({ origin: '*', methods: 'PUT' }),
      PUT: json({ origin: '*' }),
    },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: readable(),
} satisfies Scenario;
