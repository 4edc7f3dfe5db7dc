import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'a frame': { frameId: 7, url: 'http://192.168.0.1/', error: 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS' },
  },
  silent: {
    'the page itself': { url: 'http://192.168.0.1/', error: 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS' },
    'a frame over http': {
      frameId: 7,
      page: 'http://app.example.com',
      url: 'http://192.168.0.1/',
      error: 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS',
    },
  },
  certainty: 'likely',
} satisfies Cases;
