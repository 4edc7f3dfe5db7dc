import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'no TLS': { error: 'net::ERR_SSL_PROTOCOL_ERROR' },
    'in Firefox': { browser: 'firefox', error: 'SSL received a record that exceeded the maximum permissible length.' },
  },
  silent: {
    'a certificate': { error: 'net::ERR_CERT_AUTHORITY_INVALID' },
    refused: { error: 'net::ERR_CONNECTION_REFUSED' },
  },
} satisfies Cases;
