import { redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-mode-manual',
  title: 'The page asks not to follow redirects, and gets an opaque redirect',
  host: 'api',
  replies: { '*': redirect(302, '{api}/s/redirect-mode-manual/next?n={n}', { origin: '{page}' }) },
  action: { kind: 'fetch', redirect: 'manual' },
  expect: {
    chromium: { outcome: 'opaque', code: null, stage: null, cause: null, browserCode: null, parameter: null },
    // Firefox's events and resource timing are the same for both redirect modes (measured).
    firefox: {
      outcome: 'undetermined',
      code: 'redirect-mode-error',
      stage: 'redirect',
      cause: 'redirect-mode-error',
      browserCode: null,
      parameter: null,
    },
  },
} satisfies Scenario;
