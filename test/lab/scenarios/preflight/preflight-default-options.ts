import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-default-options',
  title: 'The web server answers OPTIONS itself: Allow, but no CORS headers',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 200,
      headers: [
        ['Allow', 'GET, HEAD, PUT, OPTIONS'],
        ['Content-Length', '0'],
      ],
    },
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'preflight-default-options' }),
} satisfies Scenario;
