import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'nosniff-script',
  title: 'A script with a content type that is none',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Content-Type', 'text/plain'],
        ['X-Content-Type-Options', 'nosniff'],
      ],
      body: '1',
    },
  },
  action: { kind: 'script' },
  // Chromium's protection against foreign content looks first.
  expect: failed({ code: 'orb', cause: 'orb', firefox: { code: 'mime-nosniff', cause: 'mime-nosniff' } }),
} satisfies Scenario;
