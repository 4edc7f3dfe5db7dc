import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-cloudflare-access',
  title: 'Cloudflare Access sends the preflight to its login',
  host: 'name:api.shop.example',
  replies: {
    OPTIONS: {
      status: 302,
      headers: [
        ['Location', 'https://team.cloudflareaccess.com/cdn-cgi/access/login/api.shop.example'],
        ['Server', 'cloudflare'],
      ],
      body: 'refused',
    },
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({
    code: 'preflight-redirect',
    cause: 'cloudflare-access-login',
    firefox: { code: 'acao-missing', stage: 'preflight' },
  }),
} satisfies Scenario;
