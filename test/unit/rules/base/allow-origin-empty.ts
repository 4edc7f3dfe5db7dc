import type { Cases } from '../rule-case.ts';

export default {
  speaks: {
    'an empty value': { response: { status: 200, headers: [['Access-Control-Allow-Origin', '']] } },
  },
  silent: {
    'no header': { response: { status: 200 } },
  },
} satisfies Cases;
