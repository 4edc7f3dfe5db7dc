import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-redirect-identity-provider',
  title: 'The preflight is redirected to a sign-in',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 302,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Location', 'https://accounts.google.com/o/oauth2/v2/auth'],
      ],
    },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-redirect',
      stage: 'preflight',
      cause: 'preflight-redirect-identity-provider',
      browserCode: 'PreflightDisallowedRedirect',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-redirect',
      stage: 'preflight',
      cause: 'preflight-redirect-identity-provider',
      browserCode: 'CORSExternalRedirectNotAllowed',
      parameter: null,
    },
  },
} satisfies Scenario;
