import type { Mended, Scenario } from '../../scenario.ts';

const mended: readonly Mended[] = [
  {
    replies: {
      GET: {
        status: 200,
        headers: [['Access-Control-Allow-Origin', '{page}']],
      },
    },
    code: 'acac-not-true',
  },
  {
    replies: {
      GET: {
        status: 200,
        headers: [
          ['Access-Control-Allow-Origin', '{page}'],
          ['Access-Control-Allow-Credentials', 'true'],
        ],
      },
    },
    code: null,
  },
];

export default {
  id: 'faults-two-writers',
  title: 'Two layers write the origin, and neither allows credentials',
  host: 'api',
  replies: {
    GET: {
      status: 200,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Origin', '*'],
      ],
    },
  },
  action: {
    kind: 'fetch',
    credentials: 'include',
  },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-multiple-lines',
      stage: 'response',
      cause: 'duplicate-wildcard-and-origin',
      browserCode: 'MultipleAllowOriginValues',
      parameter: '{page}, *',
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
  mended: { chromium: mended, firefox: mended },
} satisfies Scenario;
