import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'a bare name': {
      url: 'http://backend:3000/items',
      page: 'http://localhost:5173',
      error: 'net::ERR_NAME_NOT_RESOLVED',
    },
    'in Firefox': { browser: 'firefox', url: 'http://host.docker.internal:8080/', error: 'NS_ERROR_UNKNOWN_HOST' },
  },
  silent: {
    'a name with a dot': { url: 'https://api.exmaple.net/', error: 'net::ERR_NAME_NOT_RESOLVED' },
    'a known name that refuses': { url: 'http://backend:3000/', error: 'net::ERR_CONNECTION_REFUSED' },
  },
  certainty: 'likely',
} satisfies Cases;
