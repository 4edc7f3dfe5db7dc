import type { Scenario } from '../../scenario.ts';

export default {
  id: 'orb-json-sniffed',
  title: 'JSON where the page wants an image, for the browser to find out',
  host: 'api',
  replies: { GET: { headers: [['Content-Type', 'application/json']], body: '{"a":1}' } },
  action: { kind: 'img' },
  expect: {
    chromium: { outcome: 'failed', code: 'orb', stage: 'neighbour', cause: 'orb', browserCode: null, parameter: null },
    firefox: {
      outcome: 'undetermined',
      code: 'orb',
      stage: 'neighbour',
      cause: 'orb',
      browserCode: null,
      parameter: null,
    },
  },
} satisfies Scenario;
