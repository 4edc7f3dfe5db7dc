import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'the preflight is taken for a request': {
      url: 'http://localhost:1234/v1/chat/completions',
      method: 'POST',
      requestHeaders: { 'Content-Type': 'application/json' },
      preflight: { status: 400, headers: [['X-Powered-By', 'Express']] },
    },
    'or answered with 200': {
      url: 'http://localhost:1234/v1/models',
      response: { status: 200, headers: [['X-Powered-By', 'Express']] },
    },
  },
  silent: {
    'another server at that port': { url: 'http://localhost:1234/v1/models', response: { status: 200 } },
    'Express at another port': {
      url: 'http://localhost:3000/v1/models',
      response: { status: 200, headers: [['X-Powered-By', 'Express']] },
    },
  },
} satisfies Cases;
