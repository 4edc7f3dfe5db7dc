import { sentence } from '../../../text/quote-list.ts';
import { addedHeaders } from './added-headers.ts';

export default addedHeaders({
  id: 'headers-of-elastic',
  title: 'Elastic’s tracing headers',
  by: 'Elastic’s RUM agent',
  names: ['elastic-apm-traceparent', 'traceparent', 'tracestate'],
  marks: ['elastic-apm-traceparent'],
  stop: sentence`In Elastic’s ${'init'} take this server out of ${'distributedTracingOrigins'}.`,
  fix: 'Narrow distributedTracingOrigins of Elastic\u2019s agent',
  link: 'https://www.elastic.co/guide/en/apm/agent/js-base/current/distributed-tracing-guide.html',
});
