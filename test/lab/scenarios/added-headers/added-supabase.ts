import { addedByLibrary } from './added-by-library.ts';

export default addedByLibrary({
  id: 'added-supabase',
  library: 'the Supabase client',
  headers: { apikey: '1', 'X-Client-Info': '1', Authorization: '1' },
  cause: 'headers-of-supabase',
  named: { chromium: 'authorization', firefox: 'apikey' },
});
