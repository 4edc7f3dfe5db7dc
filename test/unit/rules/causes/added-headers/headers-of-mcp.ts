import { allowed, type Cases } from '../../rule-case.ts';

const refused = { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-other'] as const] };

export default {
  certainty: 'likely',
  speaks: {
    'after the first call': {
      requestHeaders: { 'mcp-protocol-version': '1', 'mcp-session-id': '1' },
      preflight: refused,
    },
  },
  silent: {
    'an event stream': { requestHeaders: { 'last-event-id': '1' }, preflight: refused },
    'all of them allowed': {
      requestHeaders: { 'mcp-protocol-version': '1', 'mcp-session-id': '1', 'X-New': '1' },
      preflight: {
        status: 204,
        headers: [...allowed, ['Access-Control-Allow-Headers', 'mcp-protocol-version, mcp-session-id'] as const],
      },
    },
  },
} satisfies Cases;
