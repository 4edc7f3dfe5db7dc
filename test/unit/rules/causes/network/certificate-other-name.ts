import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'net::ERR_CERT_COMMON_NAME_INVALID': { error: 'net::ERR_CERT_COMMON_NAME_INVALID' },
    SSL_ERROR_BAD_CERT_DOMAIN: { browser: 'firefox', error: 'SSL_ERROR_BAD_CERT_DOMAIN' },
  },
  silent: {
    'net::ERR_CERT_AUTHORITY_INVALID': { error: 'net::ERR_CERT_AUTHORITY_INVALID' },
    'net::ERR_CERT_DATE_INVALID': { error: 'net::ERR_CERT_DATE_INVALID' },
  },
} satisfies Cases;
