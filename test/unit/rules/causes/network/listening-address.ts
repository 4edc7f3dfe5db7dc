import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a development server': { url: 'http://0.0.0.0:5173/src/main.js', error: 'net::ERR_CONNECTION_REFUSED' },
    'over IPv6': { url: 'http://[::]:5173/', error: 'net::ERR_ADDRESS_UNREACHABLE' },
  },
  silent: {
    localhost: { url: 'http://localhost:5173/', error: 'net::ERR_CONNECTION_REFUSED' },
    'another address': { url: 'http://10.0.0.1:5173/', error: 'net::ERR_CONNECTION_REFUSED' },
  },
} satisfies Cases;
