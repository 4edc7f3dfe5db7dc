import { allowed, type Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'without www': {
      url: 'https://example.net/items',
      method: 'PUT',
      preflight: { status: 308, headers: [...allowed, ['Location', 'https://www.example.net/items']] },
    },
    'with www': {
      url: 'https://www.example.net/items',
      method: 'PUT',
      preflight: { status: 301, headers: [...allowed, ['Location', 'https://example.net/items']] },
    },
  },
  silent: {
    'a login below the same name': {
      url: 'https://example.net/',
      method: 'PUT',
      preflight: { status: 302, headers: [...allowed, ['Location', 'https://login.example.net/']] },
    },
    'a host of another name': {
      url: 'https://api.example.net/items',
      method: 'PUT',
      preflight: { status: 301, headers: [...allowed, ['Location', 'https://other.example/items']] },
    },
    'another path': {
      url: 'https://example.net/items',
      method: 'PUT',
      preflight: { status: 301, headers: [...allowed, ['Location', 'https://www.example.net/login']] },
    },
  },
} satisfies Cases;
