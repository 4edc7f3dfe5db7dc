import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'without www': {
      url: 'https://example.net/items',
      response: { status: 308, headers: [['Location', 'https://www.example.net/items']] },
    },
    'with www': {
      url: 'https://www.example.net/items',
      response: { status: 301, headers: [['Location', 'https://example.net/items']] },
    },
  },
  silent: {
    'a login below the same name': {
      url: 'https://example.net/',
      response: { status: 302, headers: [['Location', 'https://login.example.net/']] },
    },
    'a host of another name': {
      url: 'https://api.example.net/items',
      response: { status: 301, headers: [['Location', 'https://other.example/items']] },
    },
    'another path': {
      url: 'https://example.net/items',
      response: { status: 301, headers: [['Location', 'https://www.example.net/login']] },
    },
  },
} satisfies Cases;
