import { failed } from '../../expected.ts';
import { json, redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-mode-error',
  title: 'fetch was told to treat redirects as errors',
  host: 'api',
  replies: { GET: redirect(302, '/s/redirect-mode-error/next?n={n}', { origin: '{page}' }) },
  more: { 'api /s/redirect-mode-error/next': { GET: json({ origin: '{page}' }) } },
  action: { kind: 'fetch', redirect: 'error' },
  expect: failed({
    code: 'redirect-mode-error',
    cause: 'redirect-mode-error',
    // Firefox's events and resource timing are the same for both redirect modes (measured).
    firefox: { outcome: 'undetermined' },
  }),
} satisfies Scenario;
