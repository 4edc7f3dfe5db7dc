import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'net::ERR_INTERNET_DISCONNECTED': { error: 'net::ERR_INTERNET_DISCONNECTED' },
    'net::ERR_NETWORK_CHANGED': { error: 'net::ERR_NETWORK_CHANGED' },
    NS_ERROR_OFFLINE: { browser: 'firefox', error: 'NS_ERROR_OFFLINE' },
  },
  silent: {
    'net::ERR_CONNECTION_REFUSED': { error: 'net::ERR_CONNECTION_REFUSED' },
  },
} satisfies Cases;
