import type { Scenario } from '../scenario.ts';

export default {
  id: 'added-supabase',
  title: 'Headers added by a library: the Supabase client',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Headers', 'x-other'],
      ],
    },
    '*': { headers: [['Access-Control-Allow-Origin', '{page}']], body: '{}' },
  },
  action: { kind: 'fetch', headers: { apikey: '1', 'X-Client-Info': '1', Authorization: '1' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-supabase',
      browserCode: 'HeaderDisallowedByPreflightResponse',
      parameter: 'authorization',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-supabase',
      browserCode: 'CORSMissingAllowHeaderFromPreflight2',
      parameter: 'apikey',
    },
  },
} satisfies Scenario;
