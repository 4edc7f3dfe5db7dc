import type { Cases } from '../rule-case.ts';

export default {
  speaks: {
    Chromium: { url: 'http://192.168.0.1/', error: 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS' },
    Firefox: { browser: 'firefox', error: 'NS_ERROR_LOCAL_NETWORK_ACCESS_DENIED' },
  },
  silent: {
    refused: { error: 'net::ERR_CONNECTION_REFUSED' },
  },
} satisfies Cases;
