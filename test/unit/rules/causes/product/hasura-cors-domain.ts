import type { Cases } from '../../rule-case.ts';

const hasura = { method: 'POST', requestHeaders: { 'x-hasura-admin-secret': '[not kept]' } } as const;

export default {
  certainty: 'likely',
  speaks: {
    'the admin secret': { ...hasura, preflight: { status: 404 } },
    'a role, in Firefox': {
      browser: 'firefox',
      method: 'POST',
      requestHeaders: { 'x-hasura-role': 'user' },
      preflight: { status: 200 },
    },
  },
  silent: {
    'another header': { method: 'POST', requestHeaders: { 'x-own': '1' }, preflight: { status: 404 } },
    'the response itself': {
      ...hasura,
      preflight: {
        status: 204,
        headers: [
          ['Access-Control-Allow-Origin', 'https://app.example.com'],
          ['Access-Control-Allow-Headers', 'x-hasura-admin-secret'],
        ],
      },
      response: { status: 500 },
    },
  },
} satisfies Cases;
