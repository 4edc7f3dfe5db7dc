import { blocked } from '../../expected.ts';
import { cors, preflight } from '../../replies.ts';
import type { Reply, Scenario } from '../../scenario.ts';

// Nothing is wrong with the answer itself.
const PUT: Reply = { status: 200, headers: cors({ origin: '{page}' }) };

export default {
  id: 'faults-unreadable-lists',
  title: 'Two lists nobody can read, and neither has what is needed',
  host: 'api',
  replies: { OPTIONS: preflight({ origin: '{page}', methods: 'GET POST', headers: '[x-other]' }), PUT },
  action: { kind: 'fetch', method: 'PUT', headers: { 'X-Item': '1' } },
  expect: blocked({ code: 'preflight-acam-syntax', cause: 'allow-methods-syntax', firefox: { parameter: 'GET POST' } }),
  mended: {
    chromium: [
      {
        replies: { OPTIONS: preflight({ origin: '{page}', methods: 'GET, POST', headers: '[x-other]' }), PUT },
        code: 'preflight-acah-syntax',
      },
      {
        replies: { OPTIONS: preflight({ origin: '{page}', methods: 'GET, POST', headers: 'x-other' }), PUT },
        code: 'preflight-method',
      },
      {
        replies: { OPTIONS: preflight({ origin: '{page}', methods: 'GET, POST, PUT', headers: 'x-other' }), PUT },
        code: 'preflight-header',
      },
      {
        replies: {
          OPTIONS: preflight({ origin: '{page}', methods: 'GET, POST, PUT', headers: 'x-other, x-item' }),
          PUT,
        },
        code: null,
      },
    ],
    firefox: [
      {
        replies: { OPTIONS: preflight({ origin: '{page}', methods: 'GET, POST', headers: '[x-other]' }), PUT },
        code: 'preflight-method',
      },
      {
        replies: { OPTIONS: preflight({ origin: '{page}', methods: 'GET, POST, PUT', headers: '[x-other]' }), PUT },
        code: 'preflight-acah-syntax',
      },
      {
        replies: { OPTIONS: preflight({ origin: '{page}', methods: 'GET, POST, PUT', headers: 'x-other' }), PUT },
        code: 'preflight-header',
      },
      {
        replies: {
          OPTIONS: preflight({ origin: '{page}', methods: 'GET, POST, PUT', headers: 'x-other, x-item' }),
          PUT,
        },
        code: null,
      },
    ],
  },
} satisfies Scenario;
