import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-vite-server',
  title: 'Vite’s development server is asked by a page on another host',
  host: 'api',
  pageName: 'team.example.test',
  path: '/src/main.ts',
  replies: {
    '*': {
      status: 200,
      headers: [
        ['Vary', 'Origin'],
        ['Content-Type', 'text/javascript'],
        ['Cache-Control', 'no-cache'],
        ['Etag', 'W/"14-pm62OpiHdk/wlVpi/Kjh4EZalVg"'],
      ],
      body: 'export const a = 1;',
    },
  },
  action: { kind: 'module' },
  expect: blocked({ code: 'acao-missing', cause: 'vite-server-cors' }),
} satisfies Scenario;
