import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-airplay',
  title: 'The AirPlay receiver of macOS holds the port',
  host: 'api',
  replies: {
    '*': {
      status: 403,
      headers: [
        ['Content-Length', '0'],
        ['Server', 'AirTunes/595.13.1'],
      ],
      body: '',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'airplay-receiver' }),
} satisfies Scenario;
