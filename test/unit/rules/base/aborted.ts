import type { Cases } from '../rule-case.ts';

export default {
  speaks: {
    Chromium: { error: 'net::ERR_ABORTED' },
    Firefox: { browser: 'firefox', error: 'NS_BINDING_ABORTED' },
  },
  silent: {
    refused: { error: 'net::ERR_CONNECTION_REFUSED' },
  },
} satisfies Cases;
