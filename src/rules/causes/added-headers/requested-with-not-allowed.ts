import { sentence } from '../../../text/quote-list.ts';
import { addedHeaders } from './added-headers.ts';

export default addedHeaders({
  id: 'requested-with-not-allowed',
  title: 'X-Requested-With not allowed',
  by: 'an HTTP library or its configuration',
  names: ['x-requested-with'],
  stop: sentence`Remove it from the library’s default headers for other origins; only very old code on servers looks at it.`,
  fix: 'Drop X-Requested-With for other origins',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Access-Control-Allow-Headers',
  priority: 'setup',
  beats: ['cache-header-sent-as-request', 'content-type-without-body'],
});
