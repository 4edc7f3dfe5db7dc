import type { Cases } from './case.ts';

export default {
  speaks: {
    'an unknown error': { method: 'PUT', preflight: { status: 0 }, error: 'net::ERR_CONTENT_LENGTH_MISMATCH' },
    offline: { method: 'PUT', preflight: { status: 0 }, error: 'net::ERR_INTERNET_DISCONNECTED' },
  },
  silent: {
    refused: { method: 'PUT', preflight: { status: 0 }, error: 'net::ERR_CONNECTION_REFUSED' },
    'a call without a preflight': { error: 'net::ERR_FAILED_SOMEHOW' },
  },
} satisfies Cases;
