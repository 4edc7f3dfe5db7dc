import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'net::ERR_CERT_DATE_INVALID': { error: 'net::ERR_CERT_DATE_INVALID' },
    SEC_ERROR_EXPIRED_CERTIFICATE: { browser: 'firefox', error: 'SEC_ERROR_EXPIRED_CERTIFICATE' },
  },
  silent: {
    'net::ERR_CERT_AUTHORITY_INVALID': { error: 'net::ERR_CERT_AUTHORITY_INVALID' },
    'net::ERR_CONNECTION_REFUSED': { error: 'net::ERR_CONNECTION_REFUSED' },
  },
} satisfies Cases;
