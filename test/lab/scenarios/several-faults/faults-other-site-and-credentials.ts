import { blocked } from '../../expected.ts';
import { cors, preflight } from '../../replies.ts';
import type { Mended, Scenario } from '../../scenario.ts';

const mended: readonly Mended[] = [
  {
    replies: {
      OPTIONS: preflight({ origin: '{page}', methods: 'PUT' }),
      PUT: { status: 200, headers: cors({ origin: '{page}', credentials: 'true' }) },
    },
    code: 'acac-not-true',
  },
  {
    replies: {
      OPTIONS: preflight({ origin: '{page}', credentials: 'true', methods: 'PUT' }),
      PUT: { status: 200, headers: cors({ origin: '{page}', credentials: 'true' }) },
    },
    code: null,
  },
];

export default {
  id: 'faults-other-site-and-credentials',
  title: 'The preflight allows another site, and no credentials',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: 'https://shop.example', methods: 'PUT' }),
    PUT: { status: 200, headers: cors({ origin: '{page}', credentials: 'true' }) },
  },
  action: { kind: 'fetch', method: 'PUT', credentials: 'include' },
  expect: blocked({
    code: 'acao-mismatch',
    stage: 'preflight',
    cause: 'allow-origin-other-site',
    parameter: 'https://shop.example',
  }),
  mended: { chromium: mended, firefox: mended },
} satisfies Scenario;
