import { blocked } from '../../expected.ts';
import { json, preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'header-response-name',
  title: 'The page sends Access-Control-Allow-Origin itself',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: '{page}', headers: 'content-type' }),
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', headers: { 'Access-Control-Allow-Origin': '*' } },
  expect: blocked({
    code: 'preflight-header',
    cause: 'response-header-sent-as-request',
    parameter: 'access-control-allow-origin',
  }),
} satisfies Scenario;
