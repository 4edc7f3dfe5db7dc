import { allowed, type Cases } from '../../rule-case.ts';

const refused = { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-other'] as const] };

export default {
  certainty: 'likely',
  speaks: {
    'two at once': { requestHeaders: { 'Cache-Control': '1', Pragma: '1' }, preflight: refused },
  },
  silent: {
    another: { requestHeaders: { 'X-Cache': '1' }, preflight: refused },
    'all of them allowed': {
      requestHeaders: { 'Cache-Control': '1', Pragma: '1', 'X-New': '1' },
      preflight: {
        status: 204,
        headers: [...allowed, ['Access-Control-Allow-Headers', 'cache-control, pragma'] as const],
      },
    },
  },
} satisfies Cases;
