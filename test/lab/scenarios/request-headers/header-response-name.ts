import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'header-response-name',
  title: 'The page sends Access-Control-Allow-Origin itself',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Headers', 'content-type'],
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
  action: { kind: 'fetch', headers: { 'Access-Control-Allow-Origin': '*' } },
  expect: blocked({
    code: 'preflight-header',
    cause: 'response-header-sent-as-request',
    parameter: 'access-control-allow-origin',
  }),
} satisfies Scenario;
