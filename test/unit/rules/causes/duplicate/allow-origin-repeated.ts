import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'the same value twice, joined': { response: { status: 200, headers: [['Access-Control-Allow-Origin', '*, *']] } },
    'a wildcard and an origin': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', '*, https://app.example.com']] },
    },
  },
  silent: {
    'two different origins': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://a.example, https://b.example']] },
    },
    'an empty second value': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com, ']] },
    },
  },
} satisfies Cases;
