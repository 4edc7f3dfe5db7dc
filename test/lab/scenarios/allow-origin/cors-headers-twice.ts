import type { Scenario } from '../../scenario.ts';

export default {
  id: 'cors-headers-twice',
  title: 'All CORS headers come twice',
  host: 'api',
  replies: {
    GET: {
      status: 200,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Credentials', 'true'],
        ['Access-Control-Allow-Credentials', 'true'],
      ],
    },
  },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-multiple-lines',
      stage: 'response',
      cause: 'duplicate-cors-headers',
      browserCode: 'MultipleAllowOriginValues',
      parameter: '{page}, {page}',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-multiple-lines',
      stage: 'response',
      cause: 'duplicate-cors-headers',
      browserCode: 'CORSMultipleAllowOriginNotAllowed',
      parameter: null,
    },
  },
} satisfies Scenario;
