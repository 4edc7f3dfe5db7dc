import { blocked } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-oauth2-proxy',
  title: 'oauth2-proxy redirects the preflight to its sign-in',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 302,
      headers: [
        ['Content-Type', 'text/html; charset=utf-8'],
        ['Location', '{api}/oauth2/start?rd=%2Fitems'],
      ],
      body: '<a href="/oauth2/start?rd=%2Fitems">Found</a>.',
    },
    '*': { headers: cors({ origin: '{page}' }) },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({
    code: 'preflight-redirect',
    cause: 'sign-in-proxy',
    firefox: { code: 'acao-missing', stage: 'preflight' },
  }),
} satisfies Scenario;
