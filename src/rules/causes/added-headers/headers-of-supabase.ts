import { sentence } from '../../../text/quote-list.ts';
import { addedHeaders } from './added-headers.ts';

export default addedHeaders({
  id: 'headers-of-supabase',
  title: 'Supabase client’s headers',
  by: 'the Supabase client',
  names: ['apikey', 'x-client-info', 'x-supabase-*', 'authorization', 'content-type'],
  marks: ['x-client-info'],
  keep: sentence`The client cannot leave them out.`,
  fix: 'Allow authorization, x-client-info, apikey and content-type',
  link: 'https://supabase.com/docs/guides/functions/cors',
});
