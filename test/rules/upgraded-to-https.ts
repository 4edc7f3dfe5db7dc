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
    'an extension’s redirect': {
      page: 'http://app.example.com',
      redirects: [
        {
          url: 'http://api.example.net/items',
          status: 307,
          headers: [
            ['Non-Authoritative-Reason', 'WebRequest API'],
            ['Access-Control-Allow-Origin', 'http://app.example.com'],
          ],
        },
      ],
      error: 'net::ERR_SSL_PROTOCOL_ERROR',
    },
    'no network': {
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
      error: 'net::ERR_INTERNET_DISCONNECTED',
    },
    'another address': {
      page: 'http://app.example.com',
      url: 'https://other.example/items',
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
      error: 'net::ERR_CONNECTION_REFUSED',
    },
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
