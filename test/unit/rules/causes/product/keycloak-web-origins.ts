import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'the token endpoint': {
      url: 'https://sso.example.net/realms/shop/protocol/openid-connect/token',
      method: 'POST',
      response: { status: 200 },
    },
  },
  silent: {
    'an error of it': {
      url: 'https://sso.example.net/realms/shop/protocol/openid-connect/token',
      method: 'POST',
      response: { status: 401 },
    },
    'a page without an origin': {
      url: 'https://sso.example.net/realms/shop/protocol/openid-connect/token',
      method: 'POST',
      initiator: 'null',
      response: { status: 200 },
    },
    'the page to sign in': {
      url: 'https://sso.example.net/realms/shop/protocol/openid-connect/auth',
      response: { status: 200 },
    },
    'another path': { url: 'https://sso.example.net/oauth/token', method: 'POST', response: { status: 200 } },
  },
} satisfies Cases;
