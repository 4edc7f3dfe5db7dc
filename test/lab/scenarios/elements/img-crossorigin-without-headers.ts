import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'img-crossorigin-without-headers',
  title: '<img crossorigin> without CORS headers',
  host: 'api',
  replies: {
    GET: {
      headers: [['Content-Type', 'image/svg+xml']],
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
    },
  },
  action: { kind: 'img', crossorigin: 'anonymous' },
  expect: blocked({ code: 'acao-missing', cause: 'image-crossorigin' }),
} satisfies Scenario;
