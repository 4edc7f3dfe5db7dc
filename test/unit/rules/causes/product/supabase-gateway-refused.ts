import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'no key': {
      response: {
        status: 401,
        headers: [
          ['sb-gateway-version', '2'],
          ['sb-error-code', 'UNAUTHORIZED_MISSING_API_KEY'],
        ],
      },
    },
    'in Firefox': {
      browser: 'firefox',
      response: { status: 401, headers: [['sb-error-code', 'UNAUTHORIZED_NO_AUTH_HEADER']] },
    },
  },
  silent: {
    'a 401 of the function itself': { response: { status: 401, headers: [['sb-gateway-version', '2']] } },
    'another error': { response: { status: 404, headers: [['sb-error-code', 'NOT_FOUND']] } },
  },
} satisfies Cases;
