import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'two-layers-named',
  title: 'nginx answers the preflight; nginx and Express both allow the origin',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Server', 'nginx/1.27.1'],
        ['Access-Control-Allow-Origin', '*'],
        ['Access-Control-Allow-Methods', 'PUT'],
      ],
    },
    PUT: {
      headers: [
        ['Server', 'nginx/1.27.1'],
        ['X-Powered-By', 'Express'],
        ['Access-Control-Allow-Origin', '*'],
        ['Access-Control-Allow-Origin', '{page}'],
      ],
      body: '[]',
    },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({
    code: 'acao-multiple-lines',
    cause: 'duplicate-wildcard-and-origin',
    chromium: { parameter: '*, {page}' },
  }),
} satisfies Scenario;
