import type { Cases } from '../../rule-case.ts';

const refused = (length: string) =>
  ({
    status: 403,
    headers: [
      ['Content-Type', 'text/plain; charset=utf-8'],
      ['X-Content-Type-Options', 'nosniff'],
      ['Content-Length', length],
    ],
  }) as const;
const node = { url: 'http://node.example.lan:8545/', method: 'POST' } as const;

export default {
  certainty: 'likely',
  speaks: {
    'a preflight': { ...node, requestHeaders: { 'Content-Type': 'application/json' }, preflight: refused('23') },
    'the call itself': { ...node, response: refused('23') },
  },
  silent: {
    'other words': { ...node, response: refused('16') },
    'another path': { url: 'http://node.example.lan:8545/items', response: refused('23') },
  },
} satisfies Cases;
