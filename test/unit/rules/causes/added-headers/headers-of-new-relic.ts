import { allowed, type Cases } from '../../rule-case.ts';

const refused = { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-other'] as const] };

export default {
  certainty: 'likely',
  speaks: {
    newrelic: { requestHeaders: { newrelic: '1', traceparent: '1', tracestate: '1' }, preflight: refused },
  },
  silent: {
    'only the standard\u2019s': { requestHeaders: { tracestate: '1' }, preflight: refused },
    'all of them allowed': {
      requestHeaders: { newrelic: '1', traceparent: '1', tracestate: '1', 'X-New': '1' },
      preflight: {
        status: 204,
        headers: [...allowed, ['Access-Control-Allow-Headers', 'newrelic, traceparent, tracestate'] as const],
      },
    },
  },
} satisfies Cases;
