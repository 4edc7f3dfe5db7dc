import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    '127.0.0.1 for localhost': {
      page: 'http://localhost:3000',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'http://127.0.0.1:3000']] },
    },
    'localhost for [::1]': {
      page: 'http://[::1]:3000',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'http://localhost:3000']] },
    },
    'with another port too': {
      page: 'http://127.0.0.1:3000',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'http://localhost:8080']] },
    },
  },
  silent: {
    'the same name': {
      page: 'http://localhost:5173',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'http://localhost:3000']] },
    },
    'a host of the network': {
      page: 'http://localhost:3000',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'http://192.168.0.2:3000']] },
    },
  },
} satisfies Cases;
