import type { Cases } from '../../rule-case.ts';

const refused = {
  url: 'wss://api.example.net/live',
  type: 'websocket',
  mode: 'websocket',
  browser: 'firefox',
  error: 'NS_ERROR_WEBSOCKET_CONNECTION_REFUSED',
} as const;

export default {
  certainty: 'likely',
  speaks: {
    'status 404': { ...refused, response: { status: 404 } },
  },
  silent: {
    'status 403': { ...refused, response: { status: 403 } },
    'status 400': { ...refused, response: { status: 400 } },
    opened: { ...refused, error: null, response: { status: 101 } },
    'a reason no event tells': { ...refused, browser: 'chromium', error: 'net::ERR_FAILED' },
  },
} satisfies Cases;
