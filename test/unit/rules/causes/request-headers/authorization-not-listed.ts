import { allowed, type Cases } from '../../rule-case.ts';

export default {
  speaks: {
    alone: {
      requestHeaders: { Authorization: '1' },
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'content-type']] },
    },
    'with another': {
      requestHeaders: { Authorization: '1', 'X-A': '1' },
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'content-type']] },
    },
  },
  silent: {
    'another header': {
      requestHeaders: { 'X-A': '1' },
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'content-type']] },
    },
    'any header, with credentials': {
      credentials: 'include',
      requestHeaders: { Authorization: '1' },
      preflight: {
        status: 204,
        headers: [...allowed, ['Access-Control-Allow-Credentials', 'true'], ['Access-Control-Allow-Headers', '*']],
      },
    },
  },
} satisfies Cases;
