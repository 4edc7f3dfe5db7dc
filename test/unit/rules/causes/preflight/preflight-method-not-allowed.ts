import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    '405 with Allow': { method: 'PUT', preflight: { status: 405, headers: [['Allow', 'GET, POST']] } },
    '405': { method: 'PUT', preflight: { status: 405, headers: [] } },
    '501': { method: 'PUT', preflight: { status: 501, headers: [] } },
  },
  silent: {
    '405 on the call': { response: { status: 405 } },
    '404': { method: 'PUT', preflight: { status: 404, headers: [] } },
  },
} satisfies Cases;
