import { sentence } from '../../../text/quote-list.ts';
import { addedHeaders } from './added-headers.ts';

export default addedHeaders({
  id: 'headers-of-htmx',
  title: 'htmx’s own headers',
  by: 'htmx',
  names: ['hx-*'],
  stop: sentence`In an ${'htmx:configRequest'} listener empty ${'event.detail.headers'} for this server.`,
  fix: 'Remove the hx headers in htmx:configRequest',
  link: 'https://github.com/bigskysoftware/htmx/issues/779',
});
