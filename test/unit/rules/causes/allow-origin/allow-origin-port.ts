import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'another port': {
      page: 'http://localhost:5173',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'http://localhost:3000']] },
    },
    'no port': {
      page: 'http://localhost:5173',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'http://localhost']] },
    },
    'the usual port written out': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com:443']] },
    },
  },
  silent: {
    'a colon without a port': {
      page: 'http://localhost:3000',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'http://localhost:']] },
    },
    'another host': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://other.example:8443']] },
    },
    'another scheme': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'http://app.example.com']] },
    },
  },
} satisfies Cases;
