import type { Scenario } from '../scenario.ts';

export default {
  id: 'added-tus',
  title: 'Headers added by a library: a tus upload client',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Headers', 'x-other'],
      ],
    },
    '*': { headers: [['Access-Control-Allow-Origin', '{page}']], body: '{}' },
  },
  action: { kind: 'fetch', headers: { 'Tus-Resumable': '1', 'Upload-Length': '1', 'Upload-Metadata': '1' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-tus',
      browserCode: 'HeaderDisallowedByPreflightResponse',
      parameter: 'tus-resumable',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-tus',
      browserCode: 'CORSMissingAllowHeaderFromPreflight2',
      parameter: 'tus-resumable',
    },
  },
} satisfies Scenario;
