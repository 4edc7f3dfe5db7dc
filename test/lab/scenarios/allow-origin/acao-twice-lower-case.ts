import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-twice-lower-case',
  title: 'Two lines spelled in lower case, as HTTP/2 servers send them',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['access-control-allow-origin', '{page}'],
        ['access-control-allow-origin', '*'],
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
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: '{page}, *',
    },
  },
} satisfies Scenario;
