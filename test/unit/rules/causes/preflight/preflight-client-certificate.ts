import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    Chromium: { method: 'PUT', error: 'net::ERR_SSL_CLIENT_AUTH_CERT_NEEDED', preflight: { status: 0 } },
  },
  silent: {
    'another error': { method: 'PUT', error: 'net::ERR_CONNECTION_RESET', preflight: { status: 0 } },
  },
} satisfies Cases;
