import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    '404': { method: 'PUT', preflight: { status: 404, headers: [] } },
    '404 that allows the page': { method: 'PUT', preflight: { status: 404, headers: allowed } },
    '410': { method: 'PUT', preflight: { status: 410, headers: [] } },
  },
  silent: {
    '404 on the call': { response: { status: 404 } },
    '405': { method: 'PUT', preflight: { status: 405, headers: [] } },
  },
} satisfies Cases;
