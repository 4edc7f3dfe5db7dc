import { allowed, type Cases } from '../rule-case.ts';

export default {
  speaks: {
    'another path': { method: 'PUT', preflight: { status: 301, headers: [['Location', '/v2/items']] } },
    'another host': {
      method: 'PUT',
      preflight: { status: 302, headers: [['Location', 'https://www.example.net/items']] },
    },
  },
  silent: {
    'no target': { method: 'PUT', preflight: { status: 302, headers: allowed } },
    'over https': {
      url: 'http://api.example.net/items',
      page: 'http://app.example.com',
      method: 'PUT',
      preflight: { status: 301, headers: [['Location', 'https://api.example.net/items']] },
    },
  },
} satisfies Cases;
