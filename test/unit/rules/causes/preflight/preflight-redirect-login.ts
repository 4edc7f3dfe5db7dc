import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a login path': { method: 'PUT', preflight: { status: 302, headers: [['Location', '/login?next=/items']] } },
    'a login host': {
      method: 'PUT',
      preflight: { status: 302, headers: [['Location', 'https://login.example.org/x']] },
    },
    'oauth in Firefox': {
      browser: 'firefox',
      method: 'PUT',
      preflight: { status: 302, headers: [['Location', 'https://id.example.org/oauth2/authorize']] },
    },
  },
  silent: {
    'another path': { method: 'PUT', preflight: { status: 302, headers: [['Location', '/v2/items']] } },
    'a login on the call': { response: { status: 302, headers: [['Location', '/login']] } },
  },
} satisfies Cases;
