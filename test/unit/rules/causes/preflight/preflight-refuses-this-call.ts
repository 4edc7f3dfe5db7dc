import { allowed, type Cases } from '../../rule-case.ts';

const permitted = { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PATCH'] as const] };
const patched = { method: 'PATCH', error: null, preflight: permitted, response: { status: 200, headers: allowed } };

export default {
  certainty: 'likely',
  speaks: {
    // As rs/cors for Go answers a method that is not on its list.
    'an answer without headers': {
      method: 'PUT',
      preflight: { status: 204, headers: [['Vary', 'Origin, Access-Control-Request-Method']] },
      siblings: [patched],
    },
    // As gorilla/handlers answers it.
    '405 in Firefox': { browser: 'firefox', method: 'PUT', preflight: { status: 405 }, siblings: [patched] },
  },
  silent: {
    'a login': { method: 'PUT', preflight: { status: 401 }, siblings: [patched] },
    'another address': {
      method: 'PUT',
      preflight: { status: 204 },
      siblings: [{ ...patched, url: 'https://api.example.net/other' }],
    },
    'no preflight seen there': {
      method: 'PUT',
      preflight: { status: 204 },
      siblings: [{ error: null, response: { status: 200, headers: allowed } }],
    },
    'it allows the page': {
      method: 'PUT',
      preflight: { status: 403, headers: allowed },
      siblings: [patched],
    },
  },
} satisfies Cases;
