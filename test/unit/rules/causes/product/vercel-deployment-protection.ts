import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a protected preview': {
      method: 'PUT',
      preflight: {
        status: 401,
        headers: [
          ['Server', 'Vercel'],
          ['Set-Cookie', '_vercel_sso_nonce=[not kept]; Max-Age=3600; Path=/; Secure; HttpOnly; SameSite=Lax'],
        ],
      },
    },
    'the call itself': {
      browser: 'firefox',
      response: { status: 401, headers: [['Set-Cookie', '_vercel_sso_nonce=[not kept]; Path=/']] },
    },
    'a redirect to the sign-in': {
      method: 'PUT',
      preflight: { status: 302, headers: [['Location', 'https://vercel.com/sso-api?url=x&nonce=y']] },
    },
  },
  silent: {
    'a 401 of the application there': { method: 'PUT', preflight: { status: 401, headers: [['Server', 'Vercel']] } },
    'the cookie with another status': {
      response: { status: 404, headers: [['Set-Cookie', '_vercel_sso_nonce=[not kept]; Path=/']] },
    },
    'another cookie': { response: { status: 401, headers: [['Set-Cookie', 'x_vercel_sso_nonce=1']] } },
  },
} satisfies Cases;
