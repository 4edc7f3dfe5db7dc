import type { Cases } from './case.ts';

export default {
  speaks: {
    'a host': { error: 'net::ERR_NAME_NOT_RESOLVED' },
    'a container': { browser: 'firefox', url: 'http://backend:3000/', error: 'NS_ERROR_UNKNOWN_HOST' },
  },
  silent: {
    refused: { error: 'net::ERR_CONNECTION_REFUSED' },
  },
} satisfies Cases;
