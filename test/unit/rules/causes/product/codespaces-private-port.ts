import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a login demanded': {
      url: 'https://name-5000.app.github.dev/items',
      method: 'PUT',
      preflight: { status: 401, headers: [] },
    },
    'a redirect': {
      url: 'https://name-5000.app.github.dev/items',
      method: 'PUT',
      preflight: { status: 302, headers: [['Location', 'https://github.com/codespaces/auth/name']] },
    },
  },
  silent: {
    'its own 500': {
      url: 'https://name-5000.app.github.dev/items',
      method: 'PUT',
      preflight: { status: 500, headers: [] },
    },
    'another host': { method: 'PUT', preflight: { status: 401, headers: [] } },
  },
} satisfies Cases;
