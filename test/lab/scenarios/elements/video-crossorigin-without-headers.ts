import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'video-crossorigin-without-headers',
  title: '<video crossorigin> without CORS headers',
  host: 'api',
  replies: { GET: { headers: [['Content-Type', 'video/mp4']], body: 'not a video' } },
  action: { kind: 'video', crossorigin: 'anonymous' },
  expect: blocked({ code: 'acao-missing', cause: 'media-crossorigin' }),
} satisfies Scenario;
