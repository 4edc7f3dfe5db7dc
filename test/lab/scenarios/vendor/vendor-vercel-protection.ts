import { blocked } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-vercel-protection',
  title: 'A deployment on Vercel asks for its sign-in',
  host: 'name:api-git-main-team.vercel.test',
  replies: {
    OPTIONS: {
      status: 401,
      headers: [
        ['Cache-Control', 'no-store, max-age=0'],
        ['Content-Type', 'text/html; charset=utf-8'],
        ['Server', 'Vercel'],
        [
          'Set-Cookie',
          '_vercel_sso_nonce=xtoetDdcYcJX6GfySRj16HOf; Max-Age=3600; Path=/; Secure; HttpOnly; SameSite=Lax',
        ],
        ['X-Frame-Options', 'DENY'],
      ],
      body: 'Authentication Required',
    },
    '*': { headers: cors({ origin: '{page}' }) },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'vercel-deployment-protection' }),
} satisfies Scenario;
