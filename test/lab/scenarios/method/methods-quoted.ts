import { blocked } from '../../expected.ts';
import { json, preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'methods-quoted',
  title: 'Access-Control-Allow-Methods in quotes',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: '{page}', methods: '"GET, PUT"' }),
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'preflight-acam-syntax', cause: 'allow-methods-syntax', firefox: { parameter: '"GET' } }),
} satisfies Scenario;
