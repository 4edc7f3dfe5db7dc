import type { Cases } from './case.ts';

export default {
  speaks: {
    HSTS: {
      page: 'http://app.example.com',
      redirects: [
        {
          url: 'http://api.example.net/items',
          status: 307,
          headers: [
            ['Non-Authoritative-Reason', 'HSTS'],
            ['Access-Control-Allow-Origin', 'http://app.example.com'],
          ],
        },
      ],
      error: 'net::ERR_SSL_PROTOCOL_ERROR',
    },
  },
  silent: {
    'a redirect of the server': {
      page: 'http://app.example.com',
      redirects: [
        {
          url: 'http://api.example.net/items',
          status: 307,
          headers: [['Access-Control-Allow-Origin', 'http://app.example.com']],
        },
      ],
      error: 'net::ERR_SSL_PROTOCOL_ERROR',
    },
  },
} satisfies Cases;
