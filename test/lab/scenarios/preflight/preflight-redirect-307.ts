import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-redirect-307',
  title: 'The preflight is sent to another server',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 307,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Location', '{other}/s/preflight-redirect-307/v2'],
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
      code: 'preflight-redirect',
      stage: 'preflight',
      cause: 'preflight-redirect',
      browserCode: 'PreflightDisallowedRedirect',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-redirect',
      stage: 'preflight',
      cause: 'preflight-redirect',
      browserCode: 'CORSExternalRedirectNotAllowed',
      parameter: null,
    },
  },
} satisfies Scenario;
