import { allowed, type Cases } from '../rule-case.ts';

export default {
  speaks: {
    quotes: {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', '"GET", "PUT"']] },
    },
    semicolons: {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'GET; PUT']] },
    },
  },
  silent: {
    commas: {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'GET, POST']] },
    },
  },
} satisfies Cases;
