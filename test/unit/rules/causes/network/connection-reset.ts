import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    reset: { error: 'net::ERR_CONNECTION_RESET' },
    empty: { error: 'net::ERR_EMPTY_RESPONSE' },
    'in Firefox': { browser: 'firefox', error: 'NS_ERROR_NET_RESET' },
    'against HTTP': { error: 'net::ERR_HTTP2_PROTOCOL_ERROR' },
  },
  silent: {
    refused: { error: 'net::ERR_CONNECTION_REFUSED' },
    unknown: { error: 'net::ERR_CONTENT_LENGTH_MISMATCH' },
    'during the preflight': {
      browser: 'firefox',
      method: 'PUT',
      preflight: { status: 0 },
      error: 'NS_ERROR_NET_RESET',
    },
  },
} satisfies Cases;
