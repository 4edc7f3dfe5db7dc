import type { Cases } from '../../rule-case.ts';

const missing = (length: string) =>
  ({
    status: 404,
    headers: [
      ['Content-Type', 'text/plain; charset=utf-8'],
      ['X-Content-Type-Options', 'nosniff'],
      ['Content-Length', length],
    ],
  }) as const;

export default {
  certainty: 'likely',
  speaks: {
    'a preflight': { method: 'PUT', preflight: missing('19') },
    'the call itself': { response: missing('19') },
  },
  silent: {
    'words of its own': { method: 'PUT', preflight: missing('24') },
    'another status': { method: 'PUT', preflight: { ...missing('19'), status: 405 } },
  },
} satisfies Cases;
