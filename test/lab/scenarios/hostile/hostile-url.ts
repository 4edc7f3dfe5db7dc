import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'hostile-url',
  title: 'Quotes, backticks, a command and markup in the URL',
  host: 'api',
  path: '/a\'b"c`d$(id)<script>alert(1)</script>?q=\'"`$(id)<img src=x onerror=alert(1)>&lang=%0d%0a',
  replies: { GET: json() },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'cors-headers-missing' }),
} satisfies Scenario;
