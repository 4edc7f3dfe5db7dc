import { blocked } from '../../expected.ts';
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
  expect: blocked({ code: 'preflight-method', cause: 'permission-name-typo', chromium: { parameter: 'PUT' } }),
} satisfies Scenario;
