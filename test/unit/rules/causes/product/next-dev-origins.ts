import type { Cases } from '../../rule-case.ts';

const script = { type: 'script', mode: 'no-cors', error: null } as const;

export default {
  certainty: 'likely',
  speaks: {
    'a script of the development server': {
      ...script,
      url: 'http://localhost:3000/_next/static/chunks/main-app.js?v=1',
      response: { status: 403 },
    },
  },
  silent: {
    'another status': {
      ...script,
      url: 'http://localhost:3000/_next/static/chunks/main-app.js',
      response: { status: 404 },
    },
    'another path': { ...script, url: 'http://localhost:3000/assets/main.js?from=/_next/', response: { status: 403 } },
  },
} satisfies Cases;
