import { allowed, type Cases } from '../../rule-case.ts';

export default {
  speaks: {
    patch: {
      method: 'patch',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PATCH']] },
    },
    'patch, not listed either': {
      method: 'patch',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'GET']] },
    },
    'a method of one’s own': {
      method: 'purge',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PURGE']] },
    },
  },
  silent: {
    PATCH: {
      method: 'PATCH',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'GET']] },
    },
    'a lower-case method the server does not know': {
      method: 'purge',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'GET']] },
    },
  },
} satisfies Cases;
