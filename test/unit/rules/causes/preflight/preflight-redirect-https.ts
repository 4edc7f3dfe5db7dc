import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'the same address over https': {
      url: 'http://api.example.net/items',
      page: 'http://app.example.com',
      method: 'PUT',
      preflight: { status: 301, headers: [['Location', 'https://api.example.net/items']] },
    },
    'in Firefox': {
      url: 'http://api.example.net/items',
      page: 'http://app.example.com',
      browser: 'firefox',
      method: 'PUT',
      preflight: { status: 308, headers: [['Location', 'https://api.example.net/items']] },
    },
  },
  silent: {
    'another host': {
      url: 'http://api.example.net/items',
      page: 'http://app.example.com',
      method: 'PUT',
      preflight: { status: 301, headers: [['Location', 'https://www.example.net/items']] },
    },
    'on the call': {
      url: 'http://api.example.net/items',
      page: 'http://app.example.com',
      response: { status: 301, headers: [['Location', 'https://api.example.net/items']] },
    },
  },
} satisfies Cases;
