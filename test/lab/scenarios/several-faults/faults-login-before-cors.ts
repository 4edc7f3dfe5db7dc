import { blocked } from '../../expected.ts';
import { cors, preflight } from '../../replies.ts';
import type { Mended, Scenario } from '../../scenario.ts';

const mended: readonly Mended[] = [
  {
    replies: {
      OPTIONS: preflight({ origin: '{page}', headers: 'authorization' }),
      GET: { status: 200, headers: cors({ origin: '{page}' }) },
    },
    code: 'preflight-header',
  },
  {
    replies: {
      OPTIONS: preflight({ origin: '{page}', headers: 'authorization, x-item' }),
      GET: { status: 200, headers: cors({ origin: '{page}' }) },
    },
    code: null,
  },
];

export default {
  id: 'faults-login-before-cors',
  title: 'A login in front of the preflight hides the header that is not allowed',
  host: 'api',
  replies: {
    OPTIONS: { status: 401, headers: cors({ origin: '{page}', headers: 'authorization' }) },
    GET: { status: 200, headers: cors({ origin: '{page}' }) },
  },
  action: { kind: 'fetch', headers: { Authorization: 'Bearer x', 'X-Item': '1' } },
  expect: blocked({ code: 'preflight-status', cause: 'preflight-needs-login' }),
  mended: { chromium: mended, firefox: mended },
} satisfies Scenario;
