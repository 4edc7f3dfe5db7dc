import { allowed, type Cases } from '../../rule-case.ts';

const refused = { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-other'] as const] };

export default {
  certainty: 'likely',
  speaks: {
    'its own name': { requestHeaders: { 'elastic-apm-traceparent': '1' }, preflight: refused },
  },
  silent: {
    'only the standard\u2019s': { requestHeaders: { traceparent: '1' }, preflight: refused },
    'all of them allowed': {
      requestHeaders: { 'elastic-apm-traceparent': '1', 'X-New': '1' },
      preflight: {
        status: 204,
        headers: [...allowed, ['Access-Control-Allow-Headers', 'elastic-apm-traceparent'] as const],
      },
    },
  },
} satisfies Cases;
