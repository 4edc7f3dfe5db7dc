import { blocked } from '../../expected.ts';
import { cors, preflight } from '../../replies.ts';
import type { Mended, Reply, Scenario } from '../../scenario.ts';

// Nothing is wrong with the answer itself.
const GET: Reply = { status: 200, headers: cors({ origin: '{page}' }) };

const mended: readonly Mended[] = [
  {
    replies: { OPTIONS: preflight({ origin: '{page}', headers: 'authorization' }), GET },
    code: 'preflight-header',
  },
  {
    replies: { OPTIONS: preflight({ origin: '{page}', headers: 'authorization, x-item' }), GET },
    code: null,
  },
];

export default {
  id: 'faults-login-before-cors',
  title: 'A login in front of the preflight hides the header that is not allowed',
  host: 'api',
  replies: { OPTIONS: { status: 401, headers: cors({ origin: '{page}', headers: 'authorization' }) }, GET },
  action: { kind: 'fetch', headers: { Authorization: 'Bearer x', 'X-Item': '1' } },
  expect: blocked({ code: 'preflight-status', cause: 'preflight-needs-login' }),
  mended: { chromium: mended, firefox: mended },
} satisfies Scenario;
