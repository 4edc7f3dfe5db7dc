import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'a pattern': { response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://*.example.com']] } },
    'a pattern without a scheme': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', '*.example.com']] },
    },
    'any port': {
      page: 'http://localhost:3000',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'http://localhost:*']] },
    },
  },
  silent: {
    'a quoted wildcard': { response: { status: 200, headers: [['Access-Control-Allow-Origin', '"*"']] } },
    'the wildcard itself': { error: null, response: { status: 200, headers: [['Access-Control-Allow-Origin', '*']] } },
    'a list': { response: { status: 200, headers: [['Access-Control-Allow-Origin', '*, *']] } },
  },
} satisfies Cases;
