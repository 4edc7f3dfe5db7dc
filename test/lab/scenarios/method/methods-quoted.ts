import type { Scenario } from '../../scenario.ts';

export default {
  id: 'methods-quoted',
  title: 'Access-Control-Allow-Methods in quotes',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Methods', '"GET, PUT"'],
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
  action: { kind: 'fetch', method: 'PUT' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-acam-syntax',
      stage: 'preflight',
      cause: 'allow-methods-syntax',
      browserCode: 'InvalidAllowMethodsPreflightResponse',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-acam-syntax',
      stage: 'preflight',
      cause: 'allow-methods-syntax',
      browserCode: 'CORSInvalidAllowMethod',
      parameter: '"GET',
    },
  },
} satisfies Scenario;
