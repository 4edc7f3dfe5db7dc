import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-kong-twice',
  title: 'Kong and the application both set the header',
  host: 'api',
  replies: {
    '*': {
      status: 200,
      headers: [
        ['Content-Type', 'application/json'],
        ['Access-Control-Allow-Origin', '*'],
        ['Access-Control-Allow-Origin', '{page}'],
        ['X-Kong-Upstream-Latency', '3'],
        ['X-Kong-Proxy-Latency', '1'],
        ['Via', '1.1 kong/3.9.0'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({
    code: 'acao-multiple-lines',
    cause: 'gateway-adds-second-header',
    chromium: { parameter: '*, {page}' },
  }),
} satisfies Scenario;
