import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'oauth2-proxy': {
      method: 'PUT',
      preflight: { status: 302, headers: [['Location', 'https://api.example.net/oauth2/start?rd=%2Fitems']] },
    },
    authentik: {
      browser: 'firefox',
      response: {
        status: 302,
        headers: [['Location', '/outpost.goauthentik.io/start?rd=https%3A%2F%2Fapi.example.net%2Fitems']],
      },
    },
    'Azure App Service': {
      method: 'PUT',
      preflight: { status: 302, headers: [['Location', 'https://api.example.net/.auth/login/aad']] },
    },
  },
  silent: {
    'an address that only holds the words': {
      response: { status: 302, headers: [['Location', 'https://api.example.net/docs/oauth2/start/here']] },
    },
    'a login of the application': { response: { status: 302, headers: [['Location', '/login']] } },
  },
} satisfies Cases;
