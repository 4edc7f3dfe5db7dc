import { allowed, type Cases } from '../../rule-case.ts';

const refused = { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-other'] as const] };

export default {
  certainty: 'likely',
  speaks: {
    'of a plain hx-get': {
      requestHeaders: { 'HX-Request': '1', 'HX-Current-URL': '1', 'HX-Target': '1' },
      preflight: refused,
    },
  },
  silent: {
    'another name': { requestHeaders: { 'X-HX': '1' }, preflight: refused },
    'all of them allowed': {
      requestHeaders: { 'HX-Request': '1', 'HX-Current-URL': '1', 'HX-Target': '1', 'X-New': '1' },
      preflight: {
        status: 204,
        headers: [...allowed, ['Access-Control-Allow-Headers', 'hx-request, hx-current-url, hx-target'] as const],
      },
    },
  },
} satisfies Cases;
