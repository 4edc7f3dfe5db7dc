import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'on the preflight': { method: 'PUT', preflight: { status: 421 } },
    'on the request': { response: { status: 421, headers: [['Server', 'Apache']] } },
  },
  silent: {
    'another status': { response: { status: 404 } },
    'a page that may read it': {
      response: { status: 421, headers: [['Access-Control-Allow-Origin', '*']] },
      error: null,
    },
  },
} satisfies Cases;
