import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    '200 with Allow': { method: 'PUT', preflight: { status: 200, headers: [['Allow', 'GET, HEAD, POST, OPTIONS']] } },
  },
  silent: {
    'credentials for other origins': {
      method: 'PUT',
      preflight: {
        status: 200,
        headers: [
          ['Allow', 'GET'],
          ['Access-Control-Allow-Credentials', 'true'],
        ],
      },
    },
    '200 without Allow': { method: 'PUT', preflight: { status: 200, headers: [] } },
    '405 with Allow': { method: 'PUT', preflight: { status: 405, headers: [['Allow', 'GET']] } },
    'methods for other origins': {
      method: 'PUT',
      preflight: {
        status: 200,
        headers: [
          ['Allow', 'GET'],
          ['Access-Control-Allow-Methods', 'PUT'],
        ],
      },
    },
  },
} satisfies Cases;
