import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'no rule fits': {
      method: 'PUT',
      preflight: {
        status: 403,
        headers: [
          ['Server', 'Azurite-Blob/3.35.0'],
          ['x-ms-error-code', 'CorsPreflightFailure'],
        ],
      },
    },
    'in Firefox': {
      browser: 'firefox',
      method: 'PUT',
      preflight: { status: 403, headers: [['x-ms-error-code', 'CorsPreflightFailure']] },
    },
  },
  silent: {
    'another error': {
      method: 'PUT',
      preflight: { status: 403, headers: [['x-ms-error-code', 'AuthenticationFailed']] },
    },
    'the call itself': { response: { status: 403, headers: [['x-ms-error-code', 'CorsPreflightFailure']] } },
  },
} satisfies Cases;
