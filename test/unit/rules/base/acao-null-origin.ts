import type { Cases } from '../rule-case.ts';

export default {
  speaks: {
    'a page nothing is known of': {
      initiator: 'null',
      documentUrl: null,
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com']] },
    },
  },
  silent: {
    'a sandbox in Chromium would say null': {
      initiator: 'null',
      documentUrl: null,
      error: null,
      response: { status: 200, headers: [['Access-Control-Allow-Origin', '*']] },
    },
    'a page opened from a file': {
      initiator: 'null',
      documentUrl: 'file:///index.html',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com']] },
    },
  },
} satisfies Cases;
