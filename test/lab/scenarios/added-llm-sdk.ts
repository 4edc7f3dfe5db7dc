import type { Scenario } from '../scenario.ts';

export default {
  id: 'added-llm-sdk',
  title: 'Headers added by a library: the OpenAI or Anthropic SDK',
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
  action: { kind: 'fetch', headers: { 'x-stainless-os': '1', 'x-stainless-lang': '1', 'x-stainless-timeout': '1' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-llm-sdk',
      browserCode: 'HeaderDisallowedByPreflightResponse',
      parameter: 'x-stainless-timeout',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-llm-sdk',
      browserCode: 'CORSMissingAllowHeaderFromPreflight2',
      parameter: 'x-stainless-lang',
    },
  },
} satisfies Scenario;
