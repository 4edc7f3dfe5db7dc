import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'a permanent redirect': {
      fromCache: true,
      response: { status: 301, headers: [['Location', 'https://other.example/x']] },
    },
  },
  silent: {
    'from the server': { response: { status: 301, headers: [['Location', 'https://other.example/x']] } },
    'no redirect': { fromCache: true, response: { status: 200 } },
  },
} satisfies Cases;
