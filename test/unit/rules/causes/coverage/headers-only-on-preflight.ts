import { allowed, type Cases } from '../../rule-case.ts';

export default {
  speaks: {
    PUT: {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PUT']] },
      response: { status: 200 },
    },
  },
  silent: {
    'no preflight': { response: { status: 200 } },
    'an error page': {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PUT']] },
      response: { status: 500 },
    },
  },
} satisfies Cases;
