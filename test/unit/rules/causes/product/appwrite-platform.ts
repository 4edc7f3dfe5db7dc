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
    'no header at all, in the cloud': {
      url: 'https://fra.cloud.appwrite.io/v1/account',
      response: { status: 403 },
    },
  },
  silent: {
    'a page without an origin': {
      initiator: 'null',
      response: { status: 403, headers: [['Server', 'Appwrite']] },
    },
    'Appwrite that failed': { response: { status: 502, headers: [['Server', 'Appwrite']] } },
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
