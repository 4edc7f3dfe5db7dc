import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    Kong: {
      method: 'PUT',
      preflight: {
        status: 404,
        headers: [
          ['Server', 'kong/3.6.1'],
          ['X-Kong-Response-Latency', '0'],
        ],
      },
    },
  },
  silent: {
    'the server behind Kong': {
      method: 'PUT',
      preflight: {
        status: 404,
        headers: [
          ['Server', 'nginx'],
          ['Via', '1.1 kong/3.6.1'],
          ['X-Kong-Upstream-Latency', '3'],
        ],
      },
    },
    'Kong before a server of Kong': {
      method: 'PUT',
      preflight: {
        status: 404,
        headers: [
          ['X-Kong-Response-Latency', '0'],
          ['X-Kong-Upstream-Latency', '3'],
        ],
      },
    },
    'another server': { method: 'PUT', preflight: { status: 404 } },
  },
} satisfies Cases;
