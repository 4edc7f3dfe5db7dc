import { allowed, type Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'one header': {
      credentials: 'include',
      requestHeaders: { 'X-A': '1' },
      preflight: {
        status: 204,
        headers: [...allowed, ['Access-Control-Allow-Credentials', 'true'], ['Access-Control-Allow-Headers', '*']],
      },
    },
    Authorization: {
      credentials: 'include',
      requestHeaders: { Authorization: '1' },
      preflight: {
        status: 204,
        headers: [...allowed, ['Access-Control-Allow-Credentials', 'true'], ['Access-Control-Allow-Headers', '*']],
      },
    },
  },
  silent: {
    'a list': {
      credentials: 'include',
      requestHeaders: { 'X-A': '1' },
      preflight: {
        status: 204,
        headers: [...allowed, ['Access-Control-Allow-Credentials', 'true'], ['Access-Control-Allow-Headers', 'x-b']],
      },
    },
    'without credentials': {
      requestHeaders: { 'X-A': '1' },
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-b']] },
    },
  },
} satisfies Cases;
