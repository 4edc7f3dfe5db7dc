import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'a path': { response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com/app']] } },
    'a path and a slash': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com/app/']] },
    },
    'a query': { response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com?x=1']] } },
  },
  silent: {
    'a slash': { response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com/']] } },
    'a path of another origin': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://other.example/app']] },
    },
  },
} satisfies Cases;
