import type { Cases } from '../../rule-case.ts';

const authorize = 'https://accounts.spotify.com/authorize?client_id=1&response_type=code&redirect_uri=x';

export default {
  certainty: 'likely',
  speaks: {
    'a fetch that is redirected on': {
      url: authorize,
      response: { status: 303, headers: [['Location', 'https://accounts.spotify.com/login']] },
    },
    'at an own Keycloak, with a preflight': {
      url: 'https://sso.example.net/realms/shop/protocol/openid-connect/auth?client_id=shop&response_type=code',
      requestHeaders: { authorization: 'Bearer x' },
      preflight: { status: 405 },
    },
    'in Firefox': { browser: 'firefox', url: authorize, response: { status: 200 } },
  },
  silent: {
    'the token endpoint': {
      url: 'https://sso.example.net/oauth2/token?client_id=1',
      method: 'POST',
      response: { status: 200 },
    },
    'a call that was redirected there': {
      redirects: [
        { url: 'https://api.example.net/items', status: 302, headers: [['Access-Control-Allow-Origin', '*']] },
      ],
      url: authorize,
      response: { status: 200 },
    },
  },
} satisfies Cases;
