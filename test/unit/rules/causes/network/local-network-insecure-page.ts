import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'a page over http': {
      page: 'http://app.example.com',
      url: 'http://192.168.0.1/',
      error: 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS',
    },
  },
  silent: {
    'a page over https': { url: 'http://192.168.0.1/', error: 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS' },
    'a page of this computer': {
      page: 'http://localhost:3000',
      url: 'http://192.168.0.1/',
      error: 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS',
    },
  },
  certainty: 'likely',
} satisfies Cases;
