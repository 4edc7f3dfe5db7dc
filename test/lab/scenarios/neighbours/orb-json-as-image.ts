import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'orb-json-as-image',
  title: 'JSON where the page wants an image',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Content-Type', 'application/json'],
        ['X-Content-Type-Options', 'nosniff'],
      ],
      body: '{"a":1}',
    },
  },
  action: { kind: 'img' },
  expect: failed({ code: 'orb', cause: 'orb' }),
} satisfies Scenario;
