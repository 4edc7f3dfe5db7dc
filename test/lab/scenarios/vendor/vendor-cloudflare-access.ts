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
    '*': {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-redirect',
      stage: 'preflight',
      cause: 'cloudflare-access-login',
      browserCode: 'PreflightDisallowedRedirect',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'preflight',
      cause: 'cloudflare-access-login',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
