import { allowed, type Cases, type RuleCase } from '../../rule-case.ts';

const good: RuleCase = { error: null, response: { status: 200, headers: allowed } };

export default {
  speaks: {
    'GET is answered': { method: 'PUT', preflight: { status: 0 }, error: 'net::ERR_EMPTY_RESPONSE', siblings: [good] },
    'in Firefox': {
      browser: 'firefox',
      method: 'PUT',
      preflight: { status: 0 },
      error: 'NS_ERROR_NET_RESET',
      siblings: [good],
    },
  },
  silent: {
    'nothing was answered': { method: 'PUT', preflight: { status: 0 }, error: 'net::ERR_EMPTY_RESPONSE' },
    'another address': {
      method: 'PUT',
      url: 'https://api.example.net/x',
      preflight: { status: 0 },
      error: 'net::ERR_EMPTY_RESPONSE',
      siblings: [good],
    },
  },
  certainty: 'likely',
} satisfies Cases;
