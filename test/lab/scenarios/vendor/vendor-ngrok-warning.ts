import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-ngrok-warning',
  title: 'ngrok shows its warning page',
  host: 'name:abc.ngrok-free.test',
  replies: {
    '*': {
      status: 200,
      headers: [
        ['Content-Type', 'text/html'],
        ['Ngrok-Error-Code', 'ERR_NGROK_6024'],
      ],
      body: '<html>You are about to visit</html>',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'ngrok-answered' }),
} satisfies Scenario;
