import { allowed, type Cases } from '../../rule-case.ts';

const refused = { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-other'] as const] };

export default {
  certainty: 'likely',
  speaks: {
    'at negotiate': { requestHeaders: { 'X-SignalR-User-Agent': '1', 'X-Requested-With': '1' }, preflight: refused },
  },
  silent: {
    another: { requestHeaders: { 'X-Requested-With': '1' }, preflight: refused },
    'all of them allowed': {
      requestHeaders: { 'X-SignalR-User-Agent': '1', 'X-Requested-With': '1', 'X-New': '1' },
      preflight: {
        status: 204,
        headers: [...allowed, ['Access-Control-Allow-Headers', 'x-signalr-user-agent, x-requested-with'] as const],
      },
    },
  },
} satisfies Cases;
