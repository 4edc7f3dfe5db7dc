import { allowed, type Cases } from '../../rule-case.ts';

const refused = { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-other'] as const] };

export default {
  certainty: 'likely',
  speaks: {
    'to a function that allows none': {
      requestHeaders: { apikey: '1', 'X-Client-Info': '1', Authorization: '1' },
      preflight: refused,
    },
  },
  silent: {
    'a key alone': { requestHeaders: { apikey: '1' }, preflight: refused },
    'all of them allowed': {
      requestHeaders: { apikey: '1', 'X-Client-Info': '1', Authorization: '1', 'X-New': '1' },
      preflight: {
        status: 204,
        headers: [...allowed, ['Access-Control-Allow-Headers', 'apikey, x-client-info, authorization'] as const],
      },
    },
  },
} satisfies Cases;
