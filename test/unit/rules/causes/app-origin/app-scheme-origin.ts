import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'no header': { initiator: 'app://bundle', response: { status: 200 } },
    'another origin allowed': {
      initiator: 'app://bundle',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com']] },
    },
  },
  silent: {
    'a near origin': {
      initiator: 'https://bundle',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com']] },
    },
    'an error': { initiator: 'app://bundle', response: { status: 500 } },
  },
} satisfies Cases;
