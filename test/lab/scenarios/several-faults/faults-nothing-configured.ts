import { blocked } from '../../expected.ts';
import { cors, preflight } from '../../replies.ts';
import type { Mended, Reply, Scenario } from '../../scenario.ts';

// No CORS headers here either, which only shows once the preflight passes.
const PUT: Reply = { status: 200, headers: [] };

const mended: readonly Mended[] = [
  {
    replies: { OPTIONS: { status: 404, headers: cors({ origin: '{page}' }) }, PUT },
    code: 'preflight-status',
  },
  {
    replies: { OPTIONS: preflight({ origin: '{page}' }), PUT },
    code: 'preflight-method',
  },
  {
    replies: { OPTIONS: preflight({ origin: '{page}', methods: 'PUT' }), PUT },
    code: 'preflight-header',
  },
  {
    replies: { OPTIONS: preflight({ origin: '{page}', methods: 'PUT', headers: 'x-item' }), PUT },
    code: 'acao-missing',
  },
  {
    replies: {
      OPTIONS: preflight({ origin: '{page}', methods: 'PUT', headers: 'x-item' }),
      PUT: { status: 200, headers: cors({ origin: '{page}' }) },
    },
    code: null,
  },
];

export default {
  id: 'faults-nothing-configured',
  title: 'A server without any CORS setting: five faults, one behind the other',
  host: 'api',
  replies: { OPTIONS: { status: 404, headers: [] }, PUT },
  action: { kind: 'fetch', method: 'PUT', headers: { 'X-Item': '1' } },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'preflight-not-found' }),
  mended: { chromium: mended, firefox: mended },
} satisfies Scenario;
