import { blocked } from '../../expected.ts';
import { cors, preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'faults-unreadable-lists',
  title: 'Two lists nobody can read, and neither has what is needed',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: '{page}', methods: 'GET POST', headers: '[x-other]' }),
    PUT: { status: 200, headers: cors({ origin: '{page}' }) },
  },
  action: { kind: 'fetch', method: 'PUT', headers: { 'X-Item': '1' } },
  expect: blocked({ code: 'preflight-acam-syntax', cause: 'allow-methods-syntax', firefox: { parameter: 'GET POST' } }),
  mended: {
    chromium: [
      {
        replies: {
          OPTIONS: preflight({ origin: '{page}', methods: 'GET, POST', headers: '[x-other]' }),
          PUT: { status: 200, headers: cors({ origin: '{page}' }) },
        },
        code: 'preflight-acah-syntax',
      },
      {
        replies: {
          OPTIONS: preflight({ origin: '{page}', methods: 'GET, POST', headers: 'x-other' }),
          PUT: { status: 200, headers: cors({ origin: '{page}' }) },
        },
        code: 'preflight-method',
      },
      {
        replies: {
          OPTIONS: preflight({ origin: '{page}', methods: 'GET, POST, PUT', headers: 'x-other' }),
          PUT: { status: 200, headers: cors({ origin: '{page}' }) },
        },
        code: 'preflight-header',
      },
      {
        replies: {
          OPTIONS: preflight({ origin: '{page}', methods: 'GET, POST, PUT', headers: 'x-other, x-item' }),
          PUT: { status: 200, headers: cors({ origin: '{page}' }) },
        },
        code: null,
      },
    ],
    firefox: [
      {
        replies: {
          OPTIONS: preflight({ origin: '{page}', methods: 'GET, POST', headers: '[x-other]' }),
          PUT: { status: 200, headers: cors({ origin: '{page}' }) },
        },
        code: 'preflight-method',
      },
      {
        replies: {
          OPTIONS: preflight({ origin: '{page}', methods: 'GET, POST, PUT', headers: '[x-other]' }),
          PUT: { status: 200, headers: cors({ origin: '{page}' }) },
        },
        code: 'preflight-acah-syntax',
      },
      {
        replies: {
          OPTIONS: preflight({ origin: '{page}', methods: 'GET, POST, PUT', headers: 'x-other' }),
          PUT: { status: 200, headers: cors({ origin: '{page}' }) },
        },
        code: 'preflight-header',
      },
      {
        replies: {
          OPTIONS: preflight({ origin: '{page}', methods: 'GET, POST, PUT', headers: 'x-other, x-item' }),
          PUT: { status: 200, headers: cors({ origin: '{page}' }) },
        },
        code: null,
      },
    ],
  },
} satisfies Scenario;
