import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'names-of-their-own',
  title: 'A preview page calls an API that allows the real page',
  host: 'name:api.shop.example',
  pageName: 'preview-7.shop.example',
  replies: { GET: json({ origin: 'http://www.shop.example:{pagePort}' }) },
  action: { kind: 'fetch' },
  expect: blocked({
    code: 'acao-mismatch',
    cause: 'allow-origin-www',
    parameter: 'http://www.shop.example:{pagePort}',
  }),
} satisfies Scenario;
