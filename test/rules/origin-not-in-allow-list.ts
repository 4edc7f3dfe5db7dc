import type { Cases } from './case.ts';

export default {
  speaks: {
    'Vary: Origin': { response: { status: 200, headers: [['Vary', 'Accept-Encoding, Origin']] } },
    'credentials allowed to nobody': {
      response: { status: 200, headers: [['Access-Control-Allow-Credentials', 'true']] },
    },
    'on the preflight in Firefox': {
      browser: 'firefox',
      method: 'PUT',
      preflight: { status: 204, headers: [['Access-Control-Allow-Methods', 'GET,PUT']] },
    },
  },
  silent: {
    'nothing of CORS': { response: { status: 200, headers: [['Vary', 'Accept-Encoding']] } },
    'an error': { response: { status: 500, headers: [['Vary', 'Origin']] } },
    'a page without an origin': { initiator: 'null', response: { status: 200, headers: [['Vary', 'Origin']] } },
  },
  certainty: 'likely',
} satisfies Cases;
