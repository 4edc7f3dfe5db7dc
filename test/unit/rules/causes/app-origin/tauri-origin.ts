import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'no header': { initiator: 'tauri://localhost', response: { status: 200 } },
    'another origin allowed': {
      initiator: 'tauri://localhost',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com']] },
    },
  },
  silent: {
    'a near origin': {
      initiator: 'http://localhost',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com']] },
    },
    'an error': { initiator: 'tauri://localhost', response: { status: 500 } },
  },
} satisfies Cases;
