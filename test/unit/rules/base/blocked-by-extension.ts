import type { Cases } from '../rule-case.ts';

export default {
  speaks: {
    Chromium: { error: 'net::ERR_BLOCKED_BY_CLIENT' },
    Firefox: { browser: 'firefox', error: 'NS_ERROR_ABORT' },
  },
  silent: {
    refused: { error: 'net::ERR_CONNECTION_REFUSED' },
  },
} satisfies Cases;
