import { allowed, type Cases } from '../../rule-case.ts';

const refused = { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-other'] as const] };

export default {
  certainty: 'likely',
  speaks: {
    'sentry-trace and baggage': { requestHeaders: { 'Sentry-Trace': '1', Baggage: '1' }, preflight: refused },
  },
  silent: {
    'traceparent without it': { requestHeaders: { Traceparent: '1' }, preflight: refused },
    'all of them allowed': {
      requestHeaders: { 'Sentry-Trace': '1', Baggage: '1', 'X-New': '1' },
      preflight: {
        status: 204,
        headers: [...allowed, ['Access-Control-Allow-Headers', 'sentry-trace, baggage'] as const],
      },
    },
  },
} satisfies Cases;
