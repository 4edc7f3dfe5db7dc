import type { Cases } from '../../rule-case.ts';

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
    'HSTS as extensions see it: the first address without an answer': {
      page: 'http://app.example.com',
      redirects: [{ url: 'http://api.example.net/items', status: 0 }],
      error: 'net::ERR_CONNECTION_REFUSED',
    },
    'upgrade-insecure-requests in Firefox': {
      page: 'http://app.example.com',
      browser: 'firefox',
      redirects: [{ url: 'http://api.example.net/items', status: 0 }],
      error: 'SSL received a record that exceeded the maximum permissible length.',
    },
    'its preflight, in Firefox': {
      page: 'http://app.example.com',
      browser: 'firefox',
      method: 'PUT',
      redirects: [{ url: 'http://api.example.net/items', status: 0 }],
      preflight: { status: 0 },
      error: 'NS_ERROR_CONNECTION_REFUSED',
    },
  },
  silent: {
    'an extension sent it elsewhere': {
      page: 'http://app.example.com',
      url: 'https://mirror.example/items',
      redirects: [{ url: 'http://api.example.net/items', status: 0 }],
      error: 'net::ERR_CONNECTION_REFUSED',
    },
    'plain http all the way': {
      page: 'http://app.example.com',
      url: 'http://api.example.net/items',
      error: 'net::ERR_CONNECTION_REFUSED',
    },
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
