import type { Cases } from '../rule-case.ts';

export default {
  speaks: {
    'an unknown error': { error: 'net::ERR_CONTENT_LENGTH_MISMATCH' },
    TLS: { browser: 'firefox', error: 'Ein Fehler bei der Verbindung.' },
  },
  silent: {
    refused: { error: 'net::ERR_CONNECTION_REFUSED' },
    offline: { error: 'net::ERR_INTERNET_DISCONNECTED' },
    'a proxy': { error: 'net::ERR_PROXY_CONNECTION_FAILED' },
    'a reserved port': { error: 'net::ERR_UNSAFE_PORT' },
  },
} satisfies Cases;
