import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'img-corp-same-origin',
  title: 'Cross-Origin-Resource-Policy keeps an image to its own origin',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Content-Type', 'image/svg+xml'],
        ['Cross-Origin-Resource-Policy', 'same-origin'],
      ],
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
    },
  },
  action: { kind: 'img' },
  expect: failed({ code: 'corp', cause: 'corp-blocked' }),
} satisfies Scenario;
