import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'a slash added': { method: 'PUT', preflight: { status: 307, headers: [['Location', '/items/']] } },
    'a slash taken away': {
      url: 'https://api.example.net/items/',
      method: 'PUT',
      preflight: { status: 308, headers: [['Location', 'https://api.example.net/items']] },
    },
  },
  silent: {
    'another path': { method: 'PUT', preflight: { status: 301, headers: [['Location', '/things/']] } },
    'another host': {
      method: 'PUT',
      preflight: { status: 301, headers: [['Location', 'https://www.example.net/items/']] },
    },
  },
} satisfies Cases;
