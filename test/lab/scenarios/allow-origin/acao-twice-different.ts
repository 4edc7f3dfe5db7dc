import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-twice-different',
  title: "The proxy adds * to the application's own origin",
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Origin', '*'],
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
      cause: 'duplicate-wildcard-and-origin',
      browserCode: 'MultipleAllowOriginValues',
      parameter: '{page}, *',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-multiple-lines',
      stage: 'response',
      cause: 'duplicate-wildcard-and-origin',
      browserCode: 'CORSMultipleAllowOriginNotAllowed',
      parameter: null,
    },
  },
} satisfies Scenario;
