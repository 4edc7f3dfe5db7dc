import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-loopback-name',
  title: '127.0.0.1 allowed, the page is localhost',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', 'http://127.0.0.1:{pagePort}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({
    code: 'acao-mismatch',
    cause: 'allow-origin-loopback-name',
    parameter: 'http://127.0.0.1:{pagePort}',
  }),
} satisfies Scenario;
