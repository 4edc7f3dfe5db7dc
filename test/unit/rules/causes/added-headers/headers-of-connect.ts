import { allowed, type Cases } from '../../rule-case.ts';

const refused = { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-other'] as const] };

export default {
  certainty: 'likely',
  speaks: {
    'its version': { requestHeaders: { 'Connect-Protocol-Version': '1' }, preflight: refused },
  },
  silent: {
    'only the content type': { requestHeaders: { 'Content-Type': '1' }, preflight: refused },
    'all of them allowed': {
      requestHeaders: { 'Connect-Protocol-Version': '1', 'X-New': '1' },
      preflight: {
        status: 204,
        headers: [...allowed, ['Access-Control-Allow-Headers', 'connect-protocol-version'] as const],
      },
    },
  },
} satisfies Cases;
