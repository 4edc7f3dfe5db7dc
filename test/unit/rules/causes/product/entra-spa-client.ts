import { allowed, type Cases } from '../../rule-case.ts';

const token = { url: 'https://login.microsoftonline.com/common/oauth2/v2.0/token', method: 'POST' } as const;

export default {
  certainty: 'likely',
  speaks: {
    'after a preflight that passed': {
      ...token,
      requestHeaders: { 'x-client-sku': 'x' },
      preflight: { status: 200, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-client-sku']] },
      response: { status: 200 },
    },
    'a refusal of B2C': {
      url: 'https://acme.b2clogin.com/acme.onmicrosoft.com/policy/oauth2/v2.0/token',
      method: 'POST',
      response: { status: 400 },
    },
  },
  silent: {
    'the keys': { url: 'https://login.microsoftonline.com/common/discovery/v2.0/keys', response: { status: 200 } },
    'another host': {
      url: 'https://login.example.net/common/oauth2/v2.0/token',
      method: 'POST',
      response: { status: 200 },
    },
    'a failure': { ...token, response: { status: 503 } },
  },
} satisfies Cases;
