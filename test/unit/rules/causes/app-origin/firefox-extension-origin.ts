import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'no header': { initiator: 'moz-extension://12345678-1234-1234-1234-123456789012', response: { status: 200 } },
    'another origin allowed': {
      initiator: 'moz-extension://12345678-1234-1234-1234-123456789012',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com']] },
    },
  },
  silent: {
    'a near origin': {
      initiator: 'https://12345678-1234-1234-1234-123456789012',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com']] },
    },
    'an error': { initiator: 'moz-extension://12345678-1234-1234-1234-123456789012', response: { status: 500 } },
  },
} satisfies Cases;
