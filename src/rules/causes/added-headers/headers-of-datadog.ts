import { sentence } from '../../../text/quote-list.ts';
import { addedHeaders } from './added-headers.ts';

export default addedHeaders({
  id: 'headers-of-datadog',
  title: 'Datadog’s tracing headers',
  by: 'Datadog’s browser SDK',
  names: ['x-datadog-*', 'b3', 'x-b3-*', 'traceparent', 'tracestate', 'baggage'],
  marks: ['x-datadog-*'],
  stop: sentence`In ${'datadogRum.init'} let ${'allowedTracingUrls'} match only servers of your own that know these headers.`,
  fix: 'Narrow allowedTracingUrls in datadogRum.init',
  link: 'https://docs.datadoghq.com/real_user_monitoring/correlate_with_other_telemetry/apm/',
});
