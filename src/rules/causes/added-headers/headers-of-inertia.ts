import { sentence } from '../../../text/quote-list.ts';
import { addedHeaders } from './added-headers.ts';

export default addedHeaders({
  id: 'headers-of-inertia',
  title: 'Inertia followed another server’s redirect',
  by: 'Inertia',
  names: ['x-inertia', 'x-inertia-*', 'x-requested-with'],
  marks: ['x-inertia', 'x-inertia-*'],
  stop: sentence`Where the server sends people to another site, respond with ${'Inertia::location(url)'} in place of a redirect.`,
  fix: 'Respond with Inertia::location in place of the redirect',
  link: 'https://inertiajs.com/redirects',
});
