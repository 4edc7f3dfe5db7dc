import { allowed, type Cases } from '../../rule-case.ts';

const refused = { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-other'] as const] };

export default {
  certainty: 'likely',
  speaks: {
    'Angular\u2019s and axios\u2019 name': { requestHeaders: { 'X-XSRF-TOKEN': '1' }, preflight: refused },
    'Rails\u2019 and Laravel\u2019s': { requestHeaders: { 'X-CSRF-Token': '1' }, preflight: refused },
  },
  silent: {
    'a session': { requestHeaders: { 'X-Session-Token': '1' }, preflight: refused },
    'all of them allowed': {
      requestHeaders: { 'X-XSRF-TOKEN': '1', 'X-New': '1' },
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-xsrf-token'] as const] },
    },
  },
} satisfies Cases;
