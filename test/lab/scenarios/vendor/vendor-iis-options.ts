import { blocked } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-iis-options',
  title: 'IIS answers OPTIONS by itself',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 200,
      headers: [
        ['Allow', 'OPTIONS, TRACE, GET, HEAD, POST'],
        ['Server', 'Microsoft-IIS/10.0'],
        ['Public', 'OPTIONS, TRACE, GET, HEAD, POST'],
        ['X-Powered-By', 'ASP.NET'],
        ['Content-Length', '0'],
      ],
      body: '',
    },
    '*': { headers: cors({ origin: '{page}' }) },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'iis-answers-options' }),
} satisfies Scenario;
