import type { Scenario } from '../../scenario.ts';

export default {
  id: 'header-name-method',
  title: 'The list of methods is called Access-Control-Allow-Method',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Method', 'PUT'],
      ],
    },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-method',
      stage: 'preflight',
      cause: 'permission-name-typo',
      browserCode: 'MethodDisallowedByPreflightResponse',
      parameter: 'PUT',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-method',
      stage: 'preflight',
      cause: 'permission-name-typo',
      browserCode: 'CORSMethodNotFound',
      parameter: null,
    },
  },
} satisfies Scenario;
