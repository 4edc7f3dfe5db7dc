import type { Scenario } from '../../scenario.ts';

export default {
  id: 'video-crossorigin-without-headers',
  title: '<video crossorigin> without CORS headers',
  host: 'api',
  replies: {
    GET: { headers: [['Content-Type', 'video/mp4']], body: 'not a video' },
  },
  action: { kind: 'video', crossorigin: 'anonymous' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'media-crossorigin',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'media-crossorigin',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
