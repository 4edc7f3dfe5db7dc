import type { Cases } from './case.ts';

export default {
  speaks: {
    'a hit': {
      response: {
        status: 200,
        headers: [
          ['Access-Control-Allow-Origin', 'https://other.example'],
          ['X-Cache', 'HIT'],
        ],
      },
    },
    'an Age': {
      browser: 'firefox',
      response: {
        status: 200,
        headers: [
          ['Access-Control-Allow-Origin', 'https://other.example'],
          ['Age', '7'],
        ],
      },
    },
  },
  silent: {
    'no cache': { response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://other.example']] } },
    'no origin': {
      response: {
        status: 200,
        headers: [
          ['Access-Control-Allow-Origin', 'undefined'],
          ['Age', '7'],
        ],
      },
    },
  },
  certainty: 'likely',
} satisfies Cases;
