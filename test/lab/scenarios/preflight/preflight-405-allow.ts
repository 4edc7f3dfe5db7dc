import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-405-allow',
  title: 'The route takes neither PUT nor OPTIONS',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 405,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Allow', 'GET, HEAD'],
      ],
    },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'preflight-status', cause: 'preflight-method-not-allowed' }),
} satisfies Scenario;
