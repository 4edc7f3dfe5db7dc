import { blocked } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-ngrok-offline',
  title: 'The ngrok tunnel is offline',
  host: 'name:abc.ngrok-free.test',
  replies: {
    OPTIONS: {
      status: 404,
      headers: [
        ['Content-Type', 'text/html'],
        ['Ngrok-Error-Code', 'ERR_NGROK_3200'],
      ],
      body: '<html>The endpoint is offline.</html>',
    },
    '*': { headers: cors({ origin: '{page}' }) },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'ngrok-answered' }),
} satisfies Scenario;
