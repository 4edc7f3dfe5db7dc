import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a function': {
      url: 'https://europe-west1-shop.cloudfunctions.net/items',
      method: 'PUT',
      preflight: { status: 403, headers: [['Server', 'Google Frontend']] },
    },
    'a service': { url: 'https://items-abc-ew.a.run.app/', method: 'PUT', preflight: { status: 403, headers: [] } },
  },
  silent: {
    'a domain of its own': { method: 'PUT', preflight: { status: 403, headers: [['Server', 'Google Frontend']] } },
    'not found': { url: 'https://items-abc-ew.a.run.app/', method: 'PUT', preflight: { status: 404, headers: [] } },
  },
} satisfies Cases;
