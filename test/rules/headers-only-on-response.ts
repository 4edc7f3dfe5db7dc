import { API, allowed, type Cases } from './case.ts';

export default {
  speaks: {
    'a GET to the same address was allowed': {
      method: 'PUT',
      preflight: { status: 200 },
      siblings: [{ error: null, response: { status: 200, headers: allowed } }],
    },
    'with another query': {
      method: 'PUT',
      preflight: { status: 200 },
      siblings: [
        {
          url: `${API}?page=2`,
          error: null,
          response: { status: 200, headers: [['Access-Control-Allow-Origin', '*']] },
        },
      ],
    },
  },
  silent: {
    'nothing else seen': { method: 'PUT', preflight: { status: 200, headers: [] } },
    'another page was allowed': {
      method: 'PUT',
      preflight: { status: 200 },
      siblings: [{ response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://other.example']] } }],
    },
    'another address': {
      method: 'PUT',
      preflight: { status: 200 },
      siblings: [{ url: 'https://api.example.net/other', error: null, response: { status: 200, headers: allowed } }],
    },
  },
} satisfies Cases;
