import { missingHeader } from '../request-headers/missing-header.ts';

export default missingHeader({
  id: 'added-sentry',
  title: 'Headers added by a library: Sentry’s tracing',
  headers: { 'Sentry-Trace': '1', Baggage: '1' },
  cause: 'headers-of-sentry',
  named: { chromium: 'sentry-trace', firefox: 'baggage' },
  allowed: 'x-other',
});
