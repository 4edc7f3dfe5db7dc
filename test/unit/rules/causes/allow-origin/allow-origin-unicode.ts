import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'a name in its own letters': {
      page: 'https://bücher.example',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://bücher.example']] },
    },
  },
  silent: {
    'another name': {
      page: 'https://bücher.example',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://büro.example']] },
    },
    'in ASCII': { response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://other.example']] } },
  },
} satisfies Cases;
