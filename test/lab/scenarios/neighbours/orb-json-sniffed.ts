import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'orb-json-sniffed',
  title: 'JSON where the page wants an image, for the browser to find out',
  host: 'api',
  replies: { GET: { headers: [['Content-Type', 'application/json']], body: '{"a":1}' } },
  action: { kind: 'img' },
  expect: failed({ code: 'orb', cause: 'orb', firefox: { outcome: 'undetermined' } }),
} satisfies Scenario;
