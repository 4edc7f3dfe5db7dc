import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'a doubled slash': {
      url: 'https://api.example.net//items',
      response: { status: 301, headers: [['Location', '/items']] },
    },
  },
  silent: {
    'another path': {
      url: 'https://api.example.net//items',
      response: { status: 301, headers: [['Location', '/login']] },
    },
    'single slashes': {
      url: 'https://api.example.net/items',
      response: { status: 301, headers: [['Location', '/items/']] },
    },
  },
} satisfies Cases;
