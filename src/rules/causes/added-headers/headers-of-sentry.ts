import { sentence } from '../../../text/quote-list.ts';
import { addedHeaders } from './added-headers.ts';

export default addedHeaders({
  id: 'headers-of-sentry',
  title: 'Sentry’s tracing headers',
  by: 'Sentry’s tracing',
  names: ['sentry-trace', 'baggage', 'traceparent', 'tracestate'],
  marks: ['sentry-trace'],
  stop: sentence`In ${'Sentry.init'} let ${'tracePropagationTargets'} match only servers of your own that know these headers.`,
  fix: 'Narrow tracePropagationTargets in Sentry.init',
  link: 'https://docs.sentry.io/platforms/javascript/tracing/distributed-tracing/dealing-with-cors-issues/',
});
