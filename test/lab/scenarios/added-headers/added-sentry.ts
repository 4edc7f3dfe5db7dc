import { addedByLibrary } from './added-by-library.ts';

export default addedByLibrary({
  id: 'added-sentry',
  library: 'Sentry’s tracing',
  headers: { 'Sentry-Trace': '1', Baggage: '1' },
  cause: 'headers-of-sentry',
  named: { chromium: 'sentry-trace', firefox: 'baggage' },
});
