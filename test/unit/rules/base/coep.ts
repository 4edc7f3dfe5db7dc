import type { Cases } from '../rule-case.ts';

export default {
  speaks: {
    'an image': { type: 'image', mode: 'no-cors', error: 'net::ERR_BLOCKED_BY_RESPONSE', response: { status: 200 } },
  },
  silent: {
    'with the header': {
      type: 'image',
      mode: 'no-cors',
      error: 'net::ERR_BLOCKED_BY_RESPONSE',
      response: { status: 200, headers: [['Cross-Origin-Resource-Policy', 'same-origin']] },
    },
  },
} satisfies Cases;
