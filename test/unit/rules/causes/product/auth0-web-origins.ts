import type { Cases } from '../../rule-case.ts';

const token = 'https://tenant.eu.auth0.com/oauth/token';

export default {
  certainty: 'likely',
  speaks: {
    'a token refused': { method: 'POST', url: token, response: { status: 401 } },
    'an own domain, in Firefox': {
      browser: 'firefox',
      url: 'https://login.example.net/userinfo',
      response: { status: 200, headers: [['X-Auth0-RequestId', '1']] },
    },
  },
  silent: {
    'its management API': { url: 'https://tenant.eu.auth0.com/api/v2/users', response: { status: 401 } },
    'a failure of its own': { method: 'POST', url: token, response: { status: 503 } },
    'a name that only begins alike': { url: 'https://auth0.com.example/oauth/token', response: { status: 401 } },
  },
} satisfies Cases;
