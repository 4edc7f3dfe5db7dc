import { allowed, type Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'to a provider': {
      method: 'PUT',
      preflight: { status: 302, headers: [...allowed, ['Location', 'https://tenant.auth0.com/authorize']] },
    },
    'without CORS headers in Firefox': {
      browser: 'firefox',
      method: 'PUT',
      preflight: { status: 302, headers: [['Location', 'https://accounts.google.com/o/oauth2/v2/auth']] },
    },
  },
  silent: {
    'to another address': {
      method: 'PUT',
      preflight: { status: 302, headers: [...allowed, ['Location', 'https://api.example.net/login']] },
    },
    'on the call': { response: { status: 302, headers: [['Location', 'https://tenant.auth0.com/authorize']] } },
  },
  certainty: 'likely',
} satisfies Cases;
