import { allowed, type Cases } from '../../rule-case.ts';

export default {
  speaks: {
    put: {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'get, put']] },
    },
    Delete: {
      method: 'DELETE',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'Delete']] },
    },
  },
  silent: {
    'not listed': {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'GET']] },
    },
    patch: {
      method: 'patch',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PATCH']] },
    },
  },
} satisfies Cases;
