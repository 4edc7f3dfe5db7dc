import { allowed, type Cases } from '../../rule-case.ts';

const refused = { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-other'] as const] };

export default {
  certainty: 'likely',
  speaks: {
    'both of its names': { requestHeaders: { 'Request-Id': '1', 'Request-Context': '1' }, preflight: refused },
  },
  silent: {
    'an id of the page\u2019s own': { requestHeaders: { 'Request-Id': '1' }, preflight: refused },
    'all of them allowed': {
      requestHeaders: { 'Request-Id': '1', 'Request-Context': '1', 'X-New': '1' },
      preflight: {
        status: 204,
        headers: [...allowed, ['Access-Control-Allow-Headers', 'request-id, request-context'] as const],
      },
    },
  },
} satisfies Cases;
