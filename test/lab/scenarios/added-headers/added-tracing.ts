import { missingHeader } from '../request-headers/missing-header.ts';

export default missingHeader({
  id: 'added-tracing',
  title: 'Headers added by a library: a tracing library such as OpenTelemetry',
  headers: { traceparent: '1', tracestate: '1' },
  cause: 'headers-of-tracing',
  named: { chromium: 'traceparent', firefox: 'traceparent' },
  allowed: 'x-other',
});
