import { blocked } from '../../expected.ts';
import { cors, preflight } from '../../replies.ts';
import type { Mended, Scenario } from '../../scenario.ts';

const mended: readonly Mended[] = [
  {
    replies: {
      OPTIONS: preflight({ origin: '{page}', credentials: 'true', methods: 'PUT', headers: '*' }),
      PUT: { status: 200, headers: cors({ origin: '*' }) },
    },
    code: 'preflight-header',
  },
  {
    replies: {
      OPTIONS: preflight({ origin: '{page}', credentials: 'true', methods: 'PUT', headers: 'x-item' }),
      PUT: { status: 200, headers: cors({ origin: '*' }) },
    },
    code: 'acao-wildcard-credentials',
  },
  {
    replies: {
      OPTIONS: preflight({ origin: '{page}', credentials: 'true', methods: 'PUT', headers: 'x-item' }),
      PUT: { status: 200, headers: cors({ origin: '{page}' }) },
    },
    code: 'acac-not-true',
  },
  {
    replies: {
      OPTIONS: preflight({ origin: '{page}', credentials: 'true', methods: 'PUT', headers: 'x-item' }),
      PUT: { status: 200, headers: cors({ origin: '{page}', credentials: 'true' }) },
    },
    code: null,
  },
];

export default {
  id: 'faults-wildcard-lists',
  title: 'Wildcards everywhere, and a call with credentials',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: '{page}', credentials: 'true', methods: '*', headers: '*' }),
    PUT: { status: 200, headers: cors({ origin: '*' }) },
  },
  action: { kind: 'fetch', method: 'PUT', headers: { 'X-Item': '1' }, credentials: 'include' },
  expect: blocked({ code: 'preflight-method', cause: 'method-wildcard-credentials', chromium: { parameter: 'PUT' } }),
  mended: { chromium: mended, firefox: mended },
} satisfies Scenario;
