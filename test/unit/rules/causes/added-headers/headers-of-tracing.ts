import { allowed, type Cases } from '../../rule-case.ts';

const refused = { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-other'] as const] };

export default {
  certainty: 'likely',
  speaks: {
    'the standard\u2019s names': { requestHeaders: { traceparent: '1', tracestate: '1' }, preflight: refused },
    'Zipkin\u2019s': { requestHeaders: { 'X-B3-TraceId': '1', 'X-B3-SpanId': '1' }, preflight: refused },
  },
  silent: {
    'another name': { requestHeaders: { 'X-Trace': '1' }, preflight: refused },
    'all of them allowed': {
      requestHeaders: { traceparent: '1', tracestate: '1', 'X-New': '1' },
      preflight: {
        status: 204,
        headers: [...allowed, ['Access-Control-Allow-Headers', 'traceparent, tracestate'] as const],
      },
    },
  },
} satisfies Cases;
