import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'a call': { error: 'net::ERR_TIMED_OUT' },
    'a preflight': { method: 'PUT', preflight: { status: 0 }, error: 'net::ERR_CONNECTION_TIMED_OUT' },
    'in Firefox': { browser: 'firefox', error: 'NS_ERROR_NET_TIMEOUT' },
  },
  silent: {
    refused: { error: 'net::ERR_CONNECTION_REFUSED' },
  },
} satisfies Cases;
