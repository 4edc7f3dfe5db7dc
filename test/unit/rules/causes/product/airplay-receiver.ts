import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a call': {
      url: 'http://localhost:5000/api',
      response: {
        status: 403,
        headers: [
          ['Content-Length', '0'],
          ['Server', 'AirTunes/595.13.1'],
        ],
      },
    },
    'a preflight': {
      browser: 'firefox',
      url: 'http://localhost:7000/api',
      method: 'PUT',
      preflight: { status: 403, headers: [['Server', 'AirTunes/770.8.1']] },
    },
  },
  silent: {
    'a server of one’s own on that port': {
      url: 'http://localhost:5000/api',
      response: { status: 403, headers: [['Server', 'Werkzeug/3.0.1 Python/3.12.3']] },
    },
    'the word elsewhere': { response: { status: 403, headers: [['X-Powered-By', 'AirTunes/1']] } },
  },
} satisfies Cases;
