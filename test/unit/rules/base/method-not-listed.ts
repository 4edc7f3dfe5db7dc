import { allowed, type Cases } from '../rule-case.ts';

export default {
  speaks: {
    DELETE: {
      method: 'DELETE',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'GET, POST']] },
    },
    'no list': { method: 'PUT', preflight: { status: 204, headers: allowed } },
    'a header lacks too': {
      requestHeaders: { 'X-A': '1' },
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'GET']] },
    },
  },
  silent: {
    listed: {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PUT']] },
    },
    'lower case': {
      method: 'patch',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PATCH']] },
    },
  },
} satisfies Cases;
