import { blocked } from '../../expected.ts';
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
  expect: blocked({
    code: 'acao-multiple-lines',
    cause: 'duplicate-wildcard-and-origin',
    parameter: '{page}, *',
    firefox: { browserCode: 'CORSAllowOriginNotMatchingOrigin' },
  }),
} satisfies Scenario;
