import type { Scenario } from '../../scenario.ts';

export default {
  id: 'headers-quoted',
  title: 'Access-Control-Allow-Headers in quotes',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Headers', '"x-trace", "x-id"'],
      ],
    },
    '*': {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', headers: { 'X-Trace': '1' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-acah-syntax',
      stage: 'preflight',
      cause: 'allow-headers-syntax',
      browserCode: 'InvalidAllowHeadersPreflightResponse',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-acah-syntax',
      stage: 'preflight',
      cause: 'allow-headers-syntax',
      browserCode: 'CORSInvalidAllowHeader',
      parameter: '"x-trace"',
    },
  },
} satisfies Scenario;
