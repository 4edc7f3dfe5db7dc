import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'the page’s own copy of the call': { fromServiceWorker: true, error: 'net::ERR_FAILED' },
    'a status of its own': {
      fromServiceWorker: true,
      type: 'script',
      mode: 'no-cors',
      error: null,
      response: { status: 504 },
    },
  },
  silent: {
    'any other refusal': { error: 'net::ERR_FAILED' },
    'the server’s own status': { type: 'script', mode: 'no-cors', error: null, response: { status: 504 } },
  },
} satisfies Cases;
