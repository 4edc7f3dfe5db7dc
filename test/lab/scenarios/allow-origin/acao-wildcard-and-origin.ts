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
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-multiple-lines',
      stage: 'response',
      cause: 'duplicate-wildcard-and-origin',
      browserCode: 'MultipleAllowOriginValues',
      parameter: '*, {page}',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-multiple-lines',
      stage: 'response',
      cause: 'duplicate-wildcard-and-origin',
      browserCode: 'CORSMultipleAllowOriginNotAllowed',
      parameter: null,
    },
  },
} satisfies Scenario;
