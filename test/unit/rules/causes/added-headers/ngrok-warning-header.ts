import { allowed, type Cases } from '../../rule-case.ts';

const refused = { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-other'] as const] };

export default {
  certainty: 'likely',
  speaks: {
    'its name': { requestHeaders: { 'ngrok-skip-browser-warning': '1' }, preflight: refused },
  },
  silent: {
    another: { requestHeaders: { 'x-ngrok': '1' }, preflight: refused },
    'all of them allowed': {
      requestHeaders: { 'ngrok-skip-browser-warning': '1', 'X-New': '1' },
      preflight: {
        status: 204,
        headers: [...allowed, ['Access-Control-Allow-Headers', 'ngrok-skip-browser-warning'] as const],
      },
    },
  },
} satisfies Cases;
