import { blocked } from '../../expected.ts';
import { cors, redirect } from '../../replies.ts';
import type { Mended, Scenario } from '../../scenario.ts';

const mended: readonly Mended[] = [
  {
    replies: {
      GET: {
        status: 302,
        headers: [
          ['Location', '{api}/s/faults-behind-redirect/next'],
          ['Access-Control-Allow-Origin', '{page}'],
        ],
      },
    },
    more: { 'api /s/faults-behind-redirect/next': { GET: { status: 200, headers: [] } } },
    code: 'acao-missing',
  },
  {
    replies: {
      GET: {
        status: 302,
        headers: [
          ['Location', '{api}/s/faults-behind-redirect/next'],
          ['Access-Control-Allow-Origin', '{page}'],
        ],
      },
    },
    more: { 'api /s/faults-behind-redirect/next': { GET: { status: 200, headers: cors({ origin: '{page}' }) } } },
    code: null,
  },
];

export default {
  id: 'faults-behind-redirect',
  title: 'A redirect without CORS headers, and a target without them',
  host: 'api',
  replies: { GET: redirect(302, '{api}/s/faults-behind-redirect/next') },
  more: { 'api /s/faults-behind-redirect/next': { GET: { status: 200, headers: [] } } },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', stage: 'redirect', cause: 'redirect-without-cors-headers' }),
  mended: { chromium: mended, firefox: mended },
} satisfies Scenario;
