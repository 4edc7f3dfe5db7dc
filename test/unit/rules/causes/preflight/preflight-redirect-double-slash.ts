import { allowed, type Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'a doubled slash': {
      url: 'https://api.example.net//items',
      method: 'PUT',
      preflight: { status: 301, headers: [...allowed, ['Location', '/items']] },
    },
  },
  silent: {
    'another path': {
      url: 'https://api.example.net//items',
      method: 'PUT',
      preflight: { status: 301, headers: [...allowed, ['Location', '/login']] },
    },
    'single slashes': {
      url: 'https://api.example.net/items',
      method: 'PUT',
      preflight: { status: 301, headers: [...allowed, ['Location', '/items/']] },
    },
  },
} satisfies Cases;
