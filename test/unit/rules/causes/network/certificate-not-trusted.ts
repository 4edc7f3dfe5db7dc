import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    authority: { error: 'net::ERR_CERT_AUTHORITY_INVALID' },
    'in Firefox': { browser: 'firefox', error: 'The certificate is not trusted because it is self-signed.' },
    'during the preflight': { method: 'PUT', preflight: { status: 0 }, error: 'net::ERR_CERT_AUTHORITY_INVALID' },
  },
  silent: {
    'a certificate of the browser is wanted': { error: 'net::ERR_SSL_CLIENT_AUTH_CERT_NEEDED' },
    'the browser’s certificate is refused': { error: 'net::ERR_BAD_SSL_CLIENT_AUTH_CERT' },
    'the same in Firefox': { browser: 'firefox', error: 'SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT' },
    'no TLS': { error: 'net::ERR_SSL_PROTOCOL_ERROR' },
    refused: { error: 'net::ERR_CONNECTION_REFUSED' },
  },
} satisfies Cases;
