import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    refused: { url: 'http://localhost:9', error: 'net::ERR_CONNECTION_REFUSED' },
    'refused in Firefox': { browser: 'firefox', error: 'NS_ERROR_CONNECTION_REFUSED' },
    'refused during the preflight': { method: 'PUT', preflight: { status: 0 }, error: 'net::ERR_CONNECTION_REFUSED' },
    'no way there': { error: 'net::ERR_ADDRESS_UNREACHABLE' },
  },
  silent: {
    reset: { error: 'net::ERR_CONNECTION_RESET' },
    'an answer without headers': { response: { status: 200 } },
  },
} satisfies Cases;
