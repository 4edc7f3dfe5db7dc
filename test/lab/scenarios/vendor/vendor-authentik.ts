import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-authentik',
  title: 'authentik redirects the call to its sign-in',
  host: 'api',
  replies: {
    '*': {
      status: 302,
      headers: [
        ['Content-Type', 'text/html'],
        ['Location', '{api}/outpost.goauthentik.io/start?rd={api}/items'],
      ],
      body: '',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', stage: 'redirect', cause: 'sign-in-proxy' }),
} satisfies Scenario;
