import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'three lines': {
      method: 'PUT',
      preflight: {
        status: 403,
        headers: [
          ['Vary', 'Origin'],
          ['Vary', 'Access-Control-Request-Method'],
          ['Vary', 'Access-Control-Request-Headers'],
        ],
      },
    },
    'one line': {
      browser: 'firefox',
      method: 'PUT',
      preflight: {
        status: 403,
        headers: [['Vary', 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers']],
      },
    },
    'the call itself': {
      response: {
        status: 403,
        headers: [['Vary', 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers']],
      },
    },
  },
  silent: {
    'an allowed origin': {
      method: 'PUT',
      preflight: {
        status: 403,
        headers: [
          ['Vary', 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers'],
          ['Access-Control-Allow-Origin', 'https://app.example.com'],
        ],
      },
    },
    'only Origin': { method: 'PUT', preflight: { status: 403, headers: [['Vary', 'Origin']] } },
    'a login': {
      method: 'PUT',
      preflight: {
        status: 401,
        headers: [['Vary', 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers']],
      },
    },
  },
} satisfies Cases;
