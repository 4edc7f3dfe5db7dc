import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    null: { response: { status: 200, headers: [['Access-Control-Allow-Origin', 'null']] } },
  },
  silent: {
    'another origin': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://other.example']] },
    },
    'null for a page without an origin': {
      initiator: 'null',
      error: null,
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'null']] },
    },
  },
} satisfies Cases;
