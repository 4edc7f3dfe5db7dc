import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-wildcard-and-origin',
  title: 'A proxy allows any page, the application this one',
  host: 'api',
  replies: {
    GET: {
      status: 200,
      headers: [
        ['Access-Control-Allow-Origin', '*'],
        ['Access-Control-Allow-Origin', '{page}'],
      ],
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({
    code: 'acao-multiple-lines',
    cause: 'duplicate-wildcard-and-origin',
    chromium: { parameter: '*, {page}' },
  }),
} satisfies Scenario;
