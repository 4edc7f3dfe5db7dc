import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'the same address over https': {
      page: 'http://app.example.com',
      url: 'http://api.example.net/items',
      response: { status: 301, headers: [['Location', 'https://api.example.net/items']] },
    },
    'in Firefox': {
      browser: 'firefox',
      page: 'http://app.example.com',
      url: 'http://api.example.net/items',
      response: { status: 308, headers: [['Location', 'https://api.example.net/items']] },
    },
  },
  silent: {
    'another host': {
      page: 'http://app.example.com',
      url: 'http://api.example.net/items',
      response: { status: 301, headers: [['Location', 'https://www.example.net/items']] },
    },
    'the redirect allows the page, its target does not': {
      page: 'http://app.example.com',
      redirects: [
        { url: 'http://api.example.net/items', status: 301, headers: [['Access-Control-Allow-Origin', '*']] },
      ],
      response: { status: 200 },
    },
  },
} satisfies Cases;
