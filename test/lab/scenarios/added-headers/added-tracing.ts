import { addedByLibrary } from './added-by-library.ts';

export default addedByLibrary({
  id: 'added-tracing',
  library: 'a tracing library such as OpenTelemetry',
  headers: { traceparent: '1', tracestate: '1' },
  cause: 'headers-of-tracing',
  named: 'traceparent',
});
