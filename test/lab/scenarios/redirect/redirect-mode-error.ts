import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-mode-error',
  title: 'fetch was told to treat redirects as errors',
  host: 'api',
  replies: {
    GET: {
      status: 302,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Location', '/s/redirect-mode-error/next?n={n}'],
      ],
    },
  },
  more: {
    'api /s/redirect-mode-error/next': {
      GET: {
        headers: [
          ['Access-Control-Allow-Origin', '{page}'],
          ['Content-Type', 'application/json'],
        ],
        body: '{"ok":true}',
      },
    },
  },
  action: { kind: 'fetch', redirect: 'error' },
  expect: failed({
    code: 'redirect-mode-error',
    cause: 'redirect-mode-error',
    // Firefox's events and resource timing are the same for both redirect modes (measured).
    firefox: { outcome: 'undetermined' },
  }),
} satisfies Scenario;
