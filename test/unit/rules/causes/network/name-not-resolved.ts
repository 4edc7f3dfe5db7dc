import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'a host': { error: 'net::ERR_NAME_NOT_RESOLVED' },
    'in Firefox': { browser: 'firefox', url: 'http://backend.example:3000/', error: 'NS_ERROR_UNKNOWN_HOST' },
  },
  silent: {
    refused: { error: 'net::ERR_CONNECTION_REFUSED' },
  },
} satisfies Cases;
