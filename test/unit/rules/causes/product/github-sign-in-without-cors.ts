import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a token': { url: 'https://github.com/login/oauth/access_token', method: 'POST', response: { status: 200 } },
    'its preflight in Firefox': {
      browser: 'firefox',
      url: 'https://github.com/login/oauth/access_token',
      method: 'POST',
      preflight: { status: 404 },
    },
  },
  silent: {
    'the API': { url: 'https://api.github.com/user', response: { status: 200 } },
    'a server with the same path': {
      url: 'https://git.example.net/login/oauth/access_token',
      response: { status: 200 },
    },
  },
} satisfies Cases;
