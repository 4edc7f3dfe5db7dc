import type { Cases } from './case.ts';

export default {
  speaks: {
    authority: { error: 'net::ERR_CERT_AUTHORITY_INVALID' },
    'in Firefox': { browser: 'firefox', error: 'The certificate is not trusted because it is self-signed.' },
    'during the preflight': { method: 'PUT', preflight: { status: 0 }, error: 'net::ERR_CERT_AUTHORITY_INVALID' },
  },
  silent: {
    'no TLS': { error: 'net::ERR_SSL_PROTOCOL_ERROR' },
    refused: { error: 'net::ERR_CONNECTION_REFUSED' },
  },
} satisfies Cases;
