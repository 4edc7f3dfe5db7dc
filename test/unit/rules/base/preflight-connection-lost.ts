import type { Cases } from '../rule-case.ts';

export default {
  speaks: {
    closed: { method: 'PUT', preflight: { status: 0 }, error: 'net::ERR_EMPTY_RESPONSE' },
    'closed in Firefox': { browser: 'firefox', method: 'PUT', preflight: { status: 0 }, error: 'NS_ERROR_NET_RESET' },
    'an unknown error': { method: 'PUT', preflight: { status: 0 }, error: 'net::ERR_CONTENT_LENGTH_MISMATCH' },
  },
  silent: {
    offline: { method: 'PUT', preflight: { status: 0 }, error: 'net::ERR_INTERNET_DISCONNECTED' },
    refused: { method: 'PUT', preflight: { status: 0 }, error: 'net::ERR_CONNECTION_REFUSED' },
    'a call without a preflight': { error: 'net::ERR_FAILED_SOMEHOW' },
  },
} satisfies Cases;
