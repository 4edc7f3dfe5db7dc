import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    '500': { method: 'PUT', preflight: { status: 500, headers: [] } },
    '502': { method: 'PUT', preflight: { status: 502, headers: [] } },
    '504 that allows the page': { method: 'PUT', preflight: { status: 504, headers: allowed } },
  },
  silent: {
    '501': { method: 'PUT', preflight: { status: 501, headers: [] } },
    '500 on the call': { response: { status: 500 } },
  },
} satisfies Cases;
