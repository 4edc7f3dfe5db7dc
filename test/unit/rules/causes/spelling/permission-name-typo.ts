import { allowed, type Cases } from '../../rule-case.ts';

export default {
  speaks: {
    methods: {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Method', 'PUT']] },
    },
    headers: {
      requestHeaders: { 'X-A': '1' },
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allowed-Headers', 'x-a']] },
    },
    'credentials in Firefox': {
      browser: 'firefox',
      credentials: 'include',
      response: { status: 200, headers: [...allowed, ['Access-Control-Allow-Credential', 'true']] },
    },
  },
  silent: {
    'spelt right, but without the method': {
      method: 'PUT',
      preflight: {
        status: 204,
        headers: [...allowed, ['Access-Control-Allow-Methods', 'GET'], ['Access-Control-Allow-Method', 'PUT']],
      },
    },
    'another header': { method: 'PUT', preflight: { status: 204, headers: [...allowed, ['Allow', 'PUT']] } },
  },
} satisfies Cases;
