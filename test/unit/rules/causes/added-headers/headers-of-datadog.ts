import { allowed, type Cases } from '../../rule-case.ts';

const refused = { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-other'] as const] };

export default {
  certainty: 'likely',
  speaks: {
    'its own and the standard\u2019s': {
      requestHeaders: { 'X-Datadog-Trace-Id': '1', 'X-Datadog-Origin': '1', Traceparent: '1' },
      preflight: refused,
    },
  },
  silent: {
    'only the standard\u2019s': { requestHeaders: { Traceparent: '1' }, preflight: refused },
    'all of them allowed': {
      requestHeaders: { 'X-Datadog-Trace-Id': '1', 'X-Datadog-Origin': '1', Traceparent: '1', 'X-New': '1' },
      preflight: {
        status: 204,
        headers: [
          ...allowed,
          ['Access-Control-Allow-Headers', 'x-datadog-trace-id, x-datadog-origin, traceparent'] as const,
        ],
      },
    },
  },
} satisfies Cases;
