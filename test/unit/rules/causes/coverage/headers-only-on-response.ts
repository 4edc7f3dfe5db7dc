import { API, allowed, type Cases } from '../../rule-case.ts';

const permitted = { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PATCH'] as const] };

export default {
  certainty: 'likely',
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
    'a server that permits another method there': {
      method: 'PUT',
      preflight: { status: 204 },
      siblings: [{ method: 'PATCH', error: null, preflight: permitted, response: { status: 200, headers: allowed } }],
    },
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
