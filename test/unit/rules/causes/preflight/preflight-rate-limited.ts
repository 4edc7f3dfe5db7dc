import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    '429': { method: 'PUT', preflight: { status: 429, headers: [] } },
    '429 with a time': { method: 'PUT', preflight: { status: 429, headers: [['Retry-After', '30']] } },
  },
  silent: {
    '429 on the call': { response: { status: 429 } },
    '400': { method: 'PUT', preflight: { status: 400, headers: [] } },
  },
} satisfies Cases;
