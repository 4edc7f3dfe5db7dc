import type { Cases } from '../../rule-case.ts';

const boot = { status: 503, headers: [['sb-error-code', 'BOOT_ERROR']] } as const;

export default {
  certainty: 'likely',
  speaks: {
    'a preflight that found no function running': { method: 'POST', preflight: boot },
    'in Firefox': { browser: 'firefox', response: { status: 546, headers: [['sb-error-code', 'WORKER_LIMIT']] } },
  },
  silent: {
    'an error of the function itself': {
      response: { status: 500, headers: [['x-served-by', 'supabase-edge-runtime']] },
    },
    'the gateway’s refusal': { response: { status: 401, headers: [['sb-error-code', 'UNAUTHORIZED_NO_AUTH_HEADER']] } },
  },
} satisfies Cases;
