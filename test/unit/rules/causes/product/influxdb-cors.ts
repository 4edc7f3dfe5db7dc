import type { Cases } from '../../rule-case.ts';

const query = { method: 'POST', requestHeaders: { authorization: 'Token x' } } as const;
const one = [['X-Influxdb-Version', '1.8.0']] as const;

export default {
  certainty: 'likely',
  speaks: {
    'the path of version 2': {
      ...query,
      url: 'http://localhost:8086/api/v2/query?org=x',
      preflight: { status: 405, headers: one },
    },
  },
  silent: {
    'its own path': { ...query, url: 'http://localhost:8086/query', preflight: { status: 405, headers: one } },
    'another server': { ...query, url: 'http://localhost:8086/api/v2/query', preflight: { status: 405 } },
  },
} satisfies Cases;
