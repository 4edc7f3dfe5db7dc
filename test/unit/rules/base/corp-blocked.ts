import type { Cases } from '../rule-case.ts';

export default {
  speaks: {
    'an image': {
      type: 'image',
      mode: 'no-cors',
      error: 'net::ERR_BLOCKED_BY_RESPONSE',
      response: { status: 200, headers: [['Cross-Origin-Resource-Policy', 'same-origin']] },
    },
    Firefox: {
      browser: 'firefox',
      type: 'image',
      mode: 'no-cors',
      error: 'NS_ERROR_DOM_CORP_FAILED',
      response: { status: 200, headers: [['Cross-Origin-Resource-Policy', 'same-origin']] },
    },
  },
  silent: {
    'without the header': {
      type: 'image',
      mode: 'no-cors',
      error: 'net::ERR_BLOCKED_BY_RESPONSE',
      response: { status: 200 },
    },
  },
} satisfies Cases;
