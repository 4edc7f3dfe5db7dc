import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'csp-img-src',
  title: 'An image that the page’s Content-Security-Policy stops',
  host: 'api',
  replies: {
    GET: {
      headers: [['Content-Type', 'image/svg+xml']],
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
    },
  },
  action: { kind: 'img' },
  pageHeaders: [['Content-Security-Policy', "img-src 'self' data:"]],
  expect: failed({ code: 'csp', cause: 'csp' }),
} satisfies Scenario;
