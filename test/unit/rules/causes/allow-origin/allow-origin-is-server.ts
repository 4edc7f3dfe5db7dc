import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'on this computer, under another name': {
      page: 'http://localhost:3000',
      url: 'http://127.0.0.1:3001/items',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'http://127.0.0.1:3001']] },
    },
    'its own origin': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://api.example.net']] },
    },
  },
  silent: {
    'another origin': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://other.example']] },
    },
    'its own host with another scheme': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'http://api.example.net']] },
    },
  },
} satisfies Cases;
