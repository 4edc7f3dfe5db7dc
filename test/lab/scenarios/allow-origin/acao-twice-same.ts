import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-twice-same',
  title: 'Access-Control-Allow-Origin sent twice with the same value',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-multiple-lines',
      stage: 'response',
      cause: 'duplicate-allow-origin',
      browserCode: 'MultipleAllowOriginValues',
      parameter: '{page}, {page}',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-multiple-lines',
      stage: 'response',
      cause: 'duplicate-allow-origin',
      browserCode: 'CORSMultipleAllowOriginNotAllowed',
      parameter: null,
    },
  },
} satisfies Scenario;
