import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'its load balancer, asked before the call': {
      url: 'https://api.airtable.com/v0/a/b',
      method: 'PATCH',
      preflight: { status: 503 },
    },
    'the call itself': { url: 'https://maps.googleapis.com/v1/routes', response: { status: 502 } },
  },
  silent: {
    'one’s own server': { response: { status: 503 } },
    'a refusal': { url: 'https://api.airtable.com/v0/a/b', response: { status: 403 } },
    'a name that only looks like it': { url: 'https://api.airtable.com.example/v0', response: { status: 503 } },
  },
} satisfies Cases;
