import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'http for an https page': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'http://app.example.com']] },
    },
    'https for an http page': {
      page: 'http://localhost:3000',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://localhost:3000']] },
    },
  },
  silent: {
    'another host too': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'http://other.example']] },
    },
    'another port': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com:8443']] },
    },
  },
} satisfies Cases;
