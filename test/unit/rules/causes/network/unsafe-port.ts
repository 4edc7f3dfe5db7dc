import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'net::ERR_UNSAFE_PORT': { url: 'http://api.example.net:6666/', error: 'net::ERR_UNSAFE_PORT' },
    NS_ERROR_PORT_ACCESS_NOT_ALLOWED: {
      url: 'http://api.example.net:6666/',
      browser: 'firefox',
      error: 'NS_ERROR_PORT_ACCESS_NOT_ALLOWED',
    },
  },
  silent: {
    'net::ERR_CONNECTION_REFUSED': { error: 'net::ERR_CONNECTION_REFUSED' },
  },
} satisfies Cases;
