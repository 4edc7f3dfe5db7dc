import type { Cases } from './case.ts';

export default {
  speaks: {
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
