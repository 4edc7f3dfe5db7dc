import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'a slash': { response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com/']] } },
    'on the preflight': {
      method: 'PUT',
      preflight: { status: 204, headers: [['Access-Control-Allow-Origin', 'https://app.example.com/']] },
    },
  },
  silent: {
    'a path': { response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com/a/']] } },
    'another origin with a slash': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://other.example/']] },
    },
  },
} satisfies Cases;
