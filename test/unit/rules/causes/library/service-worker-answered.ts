import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'the page’s own copy of the call': { fromServiceWorker: true, error: 'net::ERR_FAILED' },
  },
  silent: {
    'any other refusal': { error: 'net::ERR_FAILED' },
  },
} satisfies Cases;
