import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a frame at an ordinary address': {
      initiator: 'null',
      frameId: 3,
      documentUrl: 'https://app.example.com/frame',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com']] },
    },
    'a frame Chromium says nothing of': {
      initiator: 'null',
      frameId: 3,
      documentUrl: 'null',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com']] },
    },
    'a frame Firefox says nothing of': {
      browser: 'firefox',
      frameId: 3,
      initiator: null,
      documentUrl: null,
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com']] },
    },
  },
  silent: {
    'a file': {
      initiator: 'null',
      frameId: 3,
      documentUrl: 'file:///a',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com']] },
    },
    'an ordinary page': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://other.example']] },
    },
  },
} satisfies Cases;
