import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'two lines': {
      response: {
        status: 200,
        headers: [
          ['Access-Control-Allow-Origin', '*'],
          ['Access-Control-Allow-Origin', 'https://app.example.com'],
        ],
      },
    },
    'another origin': {
      response: {
        status: 200,
        headers: [
          ['Access-Control-Allow-Origin', 'https://other.example'],
          ['Access-Control-Allow-Origin', '*'],
        ],
      },
    },
  },
  silent: {
    'twice the same': {
      response: {
        status: 200,
        headers: [
          ['Access-Control-Allow-Origin', '*'],
          ['Access-Control-Allow-Origin', '*'],
        ],
      },
    },
  },
} satisfies Cases;
