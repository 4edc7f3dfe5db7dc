import { missingHeader } from '../request-headers/missing-header.ts';

export default missingHeader({
  id: 'added-supabase',
  title: 'Headers added by a library: the Supabase client',
  headers: { apikey: '1', 'X-Client-Info': '1', Authorization: '1' },
  cause: 'headers-of-supabase',
  named: { chromium: 'authorization', firefox: 'apikey' },
  allowed: 'x-other',
});
