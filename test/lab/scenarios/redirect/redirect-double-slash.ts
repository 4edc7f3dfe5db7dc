import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-double-slash',
  title: 'A doubled slash is mended by a redirect',
  host: 'api',
  path: '//items',
  replies: { GET: { status: 301, headers: [['Location', '/s/redirect-double-slash/items']] } },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'redirect',
      cause: 'redirect-double-slash',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'redirect',
      cause: 'redirect-double-slash',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
