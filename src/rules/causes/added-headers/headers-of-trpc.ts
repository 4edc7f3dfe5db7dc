import { sentence } from '../../../text/quote-list.ts';
import { addedHeaders } from './added-headers.ts';

// Name and option as in the package @trpc/client.
export default addedHeaders({
  id: 'headers-of-trpc',
  title: 'tRPC’s header not allowed',
  by: 'tRPC’s streaming link',
  names: ['trpc-accept'],
  stop: sentence`On the link set ${"streamHeader: 'accept'"}: that header needs no permission.`,
  fix: 'Set streamHeader to accept',
  link: 'https://trpc.io/docs/client/links/httpBatchStreamLink',
});
