import type { Cases } from '../../rule-case.ts';

const directus = [['X-Powered-By', 'Directus']] as const;

export default {
  certainty: 'likely',
  speaks: {
    'a refused preflight': {
      method: 'POST',
      requestHeaders: { 'content-type': 'application/json' },
      preflight: { status: 405, headers: directus },
    },
    'in Firefox': { browser: 'firefox', response: { status: 200, headers: directus } },
  },
  silent: {
    'another server': { response: { status: 200, headers: [['X-Powered-By', 'Express']] } },
    'its CORS is on': {
      response: { status: 200, headers: [...directus, ['Access-Control-Allow-Origin', 'https://other.example']] },
    },
  },
} satisfies Cases;
