import { sentence } from '../../../text/quote-list.ts';
import { addedHeaders } from './added-headers.ts';

export default addedHeaders({
  id: 'headers-of-new-relic',
  title: 'New Relic’s tracing headers',
  by: 'New Relic’s browser agent',
  names: ['newrelic', 'traceparent', 'tracestate'],
  marks: ['newrelic'],
  stop: sentence`In New Relic’s browser settings take this server out of ${'distributed_tracing.allowed_origins'}.`,
  fix: 'Narrow New Relic\u2019s distributed_tracing.allowed_origins',
  link: 'https://docs.newrelic.com/docs/browser/new-relic-browser/browser-pro-features/browser-data-distributed-tracing/',
});
