import { sentence } from '../../../text/quote-list.ts';
import { addedHeaders } from './added-headers.ts';

export default addedHeaders({
  id: 'headers-of-tracing',
  title: 'Tracing headers not allowed',
  by: 'a tracing library such as OpenTelemetry',
  names: ['traceparent', 'tracestate', 'baggage', 'b3', 'x-b3-*', 'uber-trace-id'],
  stop: sentence`Tell the library which servers may get them: in OpenTelemetry’s fetch and XMLHttpRequest instrumentation ${'propagateTraceHeaderCorsUrls'}.`,
  fix: 'Narrow the servers that get tracing headers',
  link: 'https://open-telemetry.github.io/opentelemetry-js/types/_opentelemetry_sdk-trace-web.PropagateTraceHeaderCorsUrls.html',
  priority: 'setup',
  beats: ['cache-header-sent-as-request', 'content-type-without-body'],
});
