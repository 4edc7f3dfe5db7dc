import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'an origin refused by an error': {
      method: 'PUT',
      preflight: {
        status: 500,
        headers: [
          ['X-Powered-By', 'Express'],
          ['Content-Security-Policy', "default-src 'none'"],
          ['X-Content-Type-Options', 'nosniff'],
        ],
      },
    },
    'in Firefox': {
      browser: 'firefox',
      method: 'PUT',
      preflight: {
        status: 500,
        headers: [
          ['X-Powered-By', 'Express'],
          ['Content-Security-Policy', "default-src 'none'"],
        ],
      },
    },
  },
  silent: {
    'an answer of the application': {
      method: 'PUT',
      preflight: { status: 500, headers: [['X-Powered-By', 'Express']] },
    },
    'the call itself': {
      response: {
        status: 500,
        headers: [
          ['X-Powered-By', 'Express'],
          ['Content-Security-Policy', "default-src 'none'"],
        ],
      },
    },
  },
} satisfies Cases;
