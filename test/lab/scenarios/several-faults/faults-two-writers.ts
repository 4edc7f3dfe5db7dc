import { blocked } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Mended, Scenario } from '../../scenario.ts';

const mended: readonly Mended[] = [
  {
    replies: { GET: { status: 200, headers: cors({ origin: '{page}' }) } },
    code: 'acac-not-true',
  },
  {
    replies: { GET: { status: 200, headers: cors({ origin: '{page}', credentials: 'true' }) } },
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
  action: { kind: 'fetch', credentials: 'include' },
  expect: blocked({
    code: 'acao-multiple-lines',
    cause: 'duplicate-wildcard-and-origin',
    chromium: { parameter: '{page}, *' },
  }),
  mended: { chromium: mended, firefox: mended },
} satisfies Scenario;
