import { blocked } from '../../expected.ts';
import { json, preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'headers-spaces',
  title: 'Header names separated by spaces',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: '{page}', headers: 'x-trace x-id' }),
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', headers: { 'X-Trace': '1' } },
  expect: blocked({
    code: 'preflight-acah-syntax',
    cause: 'allow-headers-syntax',
    firefox: { parameter: 'x-trace x-id' },
  }),
} satisfies Scenario;
