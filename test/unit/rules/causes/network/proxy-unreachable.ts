import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'net::ERR_PROXY_CONNECTION_FAILED': { error: 'net::ERR_PROXY_CONNECTION_FAILED' },
    'net::ERR_TUNNEL_CONNECTION_FAILED': { error: 'net::ERR_TUNNEL_CONNECTION_FAILED' },
    NS_ERROR_PROXY_CONNECTION_REFUSED: { browser: 'firefox', error: 'NS_ERROR_PROXY_CONNECTION_REFUSED' },
  },
  silent: {
    'net::ERR_CONNECTION_REFUSED': { error: 'net::ERR_CONNECTION_REFUSED' },
  },
} satisfies Cases;
