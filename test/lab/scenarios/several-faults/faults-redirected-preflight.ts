import { blocked } from '../../expected.ts';
import { cors, preflight, redirect } from '../../replies.ts';
import type { Reply, Scenario } from '../../scenario.ts';

// Nothing is wrong with the answer itself.
const PUT: Reply = { status: 200, headers: cors({ origin: '{page}' }) };

export default {
  id: 'faults-redirected-preflight',
  title: 'A redirected preflight without CORS headers: each browser meets another fault first',
  host: 'api',
  replies: { OPTIONS: redirect(307, '{api}/elsewhere'), PUT },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({
    code: 'preflight-redirect',
    cause: 'preflight-redirect',
    firefox: { code: 'acao-missing', stage: 'preflight' },
  }),
  mended: {
    chromium: [
      {
        replies: { OPTIONS: { status: 204, headers: [] }, PUT },
        code: 'acao-missing',
      },
      {
        replies: { OPTIONS: preflight({ origin: '{page}' }), PUT },
        code: 'preflight-method',
      },
      {
        replies: { OPTIONS: preflight({ origin: '{page}', methods: 'PUT' }), PUT },
        code: null,
      },
    ],
    firefox: [
      {
        replies: { OPTIONS: redirect(307, '{api}/elsewhere', { origin: '{page}' }), PUT },
        code: 'preflight-redirect',
      },
      {
        replies: { OPTIONS: preflight({ origin: '{page}' }), PUT },
        code: 'preflight-method',
      },
      {
        replies: { OPTIONS: preflight({ origin: '{page}', methods: 'PUT' }), PUT },
        code: null,
      },
    ],
  },
} satisfies Scenario;
