import type { Scenario } from '../scenario.ts';

export default {
  id: 'added-mcp',
  title: 'Headers added by a library: a client of the Model Context Protocol',
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
  action: { kind: 'fetch', headers: { 'mcp-protocol-version': '1', 'mcp-session-id': '1' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-mcp',
      browserCode: 'HeaderDisallowedByPreflightResponse',
      parameter: 'mcp-protocol-version',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-mcp',
      browserCode: 'CORSMissingAllowHeaderFromPreflight2',
      parameter: 'mcp-protocol-version',
    },
  },
} satisfies Scenario;
