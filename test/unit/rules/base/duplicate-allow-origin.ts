import { allowed, type Cases } from '../rule-case.ts';

export default {
  speaks: {
    'the same line twice': {
      response: {
        status: 200,
        headers: [
          ['Access-Control-Allow-Origin', '*'],
          ['access-control-allow-origin', '*'],
        ],
      },
    },
    'two different lines': {
      response: {
        status: 200,
        headers: [
          ['Access-Control-Allow-Origin', 'https://other.example'],
          ['Access-Control-Allow-Origin', 'https://app.example.com'],
        ],
      },
    },
    'three lines on the preflight': {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ...allowed, ...allowed] },
    },
  },
  silent: {
    'one line with a list': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://a.example, https://b.example']] },
    },
    'one line': { error: null, response: { status: 200, headers: allowed } },
  },
} satisfies Cases;
