import { blocked } from '../../expected.ts';
import { cors, preflight, redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'faults-redirected-preflight',
  title: 'A redirected preflight without CORS headers: each browser meets another fault first',
  host: 'api',
  replies: {
    OPTIONS: redirect(307, '{api}/elsewhere'),
    PUT: { status: 200, headers: cors({ origin: '{page}' }) },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({
    code: 'preflight-redirect',
    cause: 'preflight-redirect',
    firefox: { code: 'acao-missing', stage: 'preflight' },
  }),
  mended: {
    chromium: [
      {
        replies: {
          OPTIONS: { status: 204, headers: [] },
          PUT: { status: 200, headers: cors({ origin: '{page}' }) },
        },
        code: 'acao-missing',
      },
      {
        replies: {
          OPTIONS: preflight({ origin: '{page}' }),
          PUT: { status: 200, headers: cors({ origin: '{page}' }) },
        },
        code: 'preflight-method',
      },
      {
        replies: {
          OPTIONS: preflight({ origin: '{page}', methods: 'PUT' }),
          PUT: { status: 200, headers: cors({ origin: '{page}' }) },
        },
        code: null,
      },
    ],
    firefox: [
      {
        replies: {
          OPTIONS: redirect(307, '{api}/elsewhere', { origin: '{page}' }),
          PUT: { status: 200, headers: cors({ origin: '{page}' }) },
        },
        code: 'preflight-redirect',
      },
      {
        replies: {
          OPTIONS: preflight({ origin: '{page}' }),
          PUT: { status: 200, headers: cors({ origin: '{page}' }) },
        },
        code: 'preflight-method',
      },
      {
        replies: {
          OPTIONS: preflight({ origin: '{page}', methods: 'PUT' }),
          PUT: { status: 200, headers: cors({ origin: '{page}' }) },
        },
        code: null,
      },
    ],
  },
} satisfies Scenario;
