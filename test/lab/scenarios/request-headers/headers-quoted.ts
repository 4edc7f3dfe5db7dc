import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'headers-quoted',
  title: 'Access-Control-Allow-Headers in quotes',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Headers', '"x-trace", "x-id"'],
      ],
    },
    '*': {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', headers: { 'X-Trace': '1' } },
  expect: blocked({
    code: 'preflight-acah-syntax',
    cause: 'allow-headers-syntax',
    firefox: { parameter: '"x-trace"' },
  }),
} satisfies Scenario;
