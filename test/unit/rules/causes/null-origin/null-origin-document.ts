import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'a file': {
      initiator: 'null',
      documentUrl: 'file:///home/me/index.html',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com']] },
    },
    'a data: page': {
      initiator: 'null',
      documentUrl: 'data:text/html,x',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com']] },
    },
  },
  silent: {
    'a sandboxed frame with its text in the page': {
      initiator: 'null',
      documentUrl: 'about:srcdoc',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com']] },
    },
    'a sandboxed page of an extension': {
      initiator: 'null',
      documentUrl: 'chrome-extension://abc/sandbox.html',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com']] },
    },
    'an ordinary page': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://other.example']] },
    },
    'an unknown page': {
      initiator: 'null',
      documentUrl: null,
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://other.example']] },
    },
  },
} satisfies Cases;
