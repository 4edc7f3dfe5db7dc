import { allowed, type Cases } from '../../rule-case.ts';

const refused = { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-other'] as const] };

export default {
  certainty: 'likely',
  speaks: {
    'its names': { requestHeaders: { 'X-Grpc-Web': '1', 'X-User-Agent': '1' }, preflight: refused },
  },
  silent: {
    'one alone': { requestHeaders: { 'X-User-Agent': '1' }, preflight: refused },
    'all of them allowed': {
      requestHeaders: { 'X-Grpc-Web': '1', 'X-User-Agent': '1', 'X-New': '1' },
      preflight: {
        status: 204,
        headers: [...allowed, ['Access-Control-Allow-Headers', 'x-grpc-web, x-user-agent'] as const],
      },
    },
  },
} satisfies Cases;
