import { sentence } from '../../../text/quote-list.ts';
import { addedHeaders } from './added-headers.ts';

export default addedHeaders({
  id: 'cache-header-sent-as-request',
  title: 'Page sends cache headers',
  by: 'code that wants a fresh response',
  names: ['cache-control', 'pragma', 'expires', 'if-none-match', 'if-modified-since'],
  stop: sentence`Leave it out and call ${"fetch(url, { cache: 'no-store' })"}: that needs no permission. ${'axios-cache-interceptor'} adds them unless ${'cacheTakeover'} is ${'false'}.`,
  fix: "Use cache: 'no-store' in place of the header",
  link: 'https://developer.mozilla.org/en-US/docs/Web/API/RequestInit#cache',
  priority: 'setup',
});
