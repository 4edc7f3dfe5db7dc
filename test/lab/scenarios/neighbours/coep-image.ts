import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'coep-image',
  title: 'A page that embeds only what permits it, and an image that does not',
  host: 'api',
  replies: {
    GET: {
      headers: [['Content-Type', 'image/svg+xml']],
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
    },
  },
  action: { kind: 'img' },
  pageHeaders: [['Cross-Origin-Embedder-Policy', 'require-corp']],
  expect: failed({ code: 'coep', cause: 'coep' }),
} satisfies Scenario;
