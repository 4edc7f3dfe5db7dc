import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a preflight': {
      url: 'https://dev-1.okta.com/oauth2/v1/clients',
      method: 'POST',
      requestHeaders: { 'content-type': 'application/json' },
      preflight: { status: 200 },
    },
    'the session, in Firefox': {
      browser: 'firefox',
      url: 'https://acme.oktapreview.com/api/v1/sessions/me',
      response: { status: 200 },
    },
  },
  silent: {
    'a redirected call': {
      redirects: [{ url: 'https://api.example.net/x', status: 302, headers: [['Access-Control-Allow-Origin', '*']] }],
      url: 'https://dev-1.okta.com/app/login',
      response: { status: 200 },
    },
    'an error': { url: 'https://dev-1.okta.com/api/v1/users', response: { status: 404 } },
    'a host that only ends like it': { url: 'https://notokta.com/api/v1/users', response: { status: 200 } },
  },
} satisfies Cases;
