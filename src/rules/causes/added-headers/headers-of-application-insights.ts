import { sentence } from '../../../text/quote-list.ts';
import { addedHeaders } from './added-headers.ts';

export default addedHeaders({
  id: 'headers-of-application-insights',
  title: 'Application Insights’ correlation headers',
  by: 'Application Insights',
  names: ['request-id', 'request-context', 'traceparent', 'tracestate'],
  marks: ['request-context'],
  stop: sentence`In its configuration set ${'enableCorsCorrelation: false'}, or list this server in ${'correlationHeaderExcludedDomains'}.`,
  fix: 'List the server in correlationHeaderExcludedDomains',
  link: 'https://learn.microsoft.com/en-us/azure/azure-monitor/app/javascript-sdk-configuration',
});
