import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'the page is not registered': {
      method: 'POST',
      requestHeaders: { 'Content-Type': 'application/json' },
      preflight: {
        status: 204,
        headers: [
          ['Server', 'Appwrite'],
          ['Access-Control-Allow-Origin', 'https://localhost'],
        ],
      },
    },
  },
  silent: {
    'another server with that default': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://localhost']] },
    },
    'Appwrite behind a proxy with a list of its own': {
      response: {
        status: 200,
        headers: [
          ['Server', 'Appwrite'],
          ['Access-Control-Allow-Origin', 'https://other.example'],
        ],
      },
    },
  },
} satisfies Cases;
