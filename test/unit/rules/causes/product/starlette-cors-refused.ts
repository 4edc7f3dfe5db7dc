import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'an origin': {
      method: 'PUT',
      preflight: {
        status: 400,
        headers: [
          ['vary', 'Origin'],
          ['access-control-allow-methods', 'GET'],
          ['access-control-max-age', '600'],
          ['content-type', 'text/plain; charset=utf-8'],
        ],
      },
    },
    'a method': {
      method: 'PUT',
      preflight: {
        status: 400,
        headers: [
          ['access-control-allow-origin', 'https://app.example.com'],
          ['access-control-allow-methods', 'GET'],
          ['access-control-max-age', '600'],
          ['content-type', 'text/plain; charset=utf-8'],
        ],
      },
    },
  },
  silent: {
    JSON: {
      method: 'PUT',
      preflight: {
        status: 400,
        headers: [
          ['access-control-allow-methods', 'GET'],
          ['access-control-max-age', '600'],
          ['content-type', 'application/json'],
        ],
      },
    },
    'no CORS headers': { method: 'PUT', preflight: { status: 400, headers: [['content-type', 'text/plain']] } },
  },
} satisfies Cases;
