import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'no answer to OPTIONS': { method: 'PUT', preflight: { status: 0 }, error: 'net::ERR_ABORTED' },
  },
  silent: {
    'no answer to the call': { error: 'net::ERR_ABORTED' },
    'a lost connection': { method: 'PUT', preflight: { status: 0 }, error: 'net::ERR_CONNECTION_RESET' },
  },
} satisfies Cases;
