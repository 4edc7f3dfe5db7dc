import { addedByLibrary } from './added-by-library.ts';

export default addedByLibrary({
  id: 'added-datadog',
  library: 'Datadog’s browser SDK',
  headers: { 'X-Datadog-Trace-Id': '1', 'X-Datadog-Origin': '1', Traceparent: '1' },
  cause: 'headers-of-datadog',
  named: { chromium: 'x-datadog-origin', firefox: 'traceparent' },
});
