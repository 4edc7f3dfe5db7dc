import type { Cases } from '../../rule-case.ts';

const router = (allow: string, powered: string) =>
  ({
    status: 200,
    headers: [
      ['X-Powered-By', powered],
      ['Allow', allow],
      ['Cache-Control', 'no-cache, private'],
    ],
  }) as const;

export default {
  certainty: 'likely',
  speaks: {
    'its router answered': { method: 'PUT', preflight: router('GET,HEAD,PUT', 'PHP/8.2.1') },
  },
  silent: {
    'another one that lists methods': { method: 'PUT', preflight: router('GET, HEAD, PUT', 'PHP/8.2.1') },
    'not PHP': { method: 'PUT', preflight: router('GET,HEAD,PUT', 'Express') },
    'it refused': { method: 'PUT', preflight: { ...router('GET,HEAD', 'PHP/8.2.1'), status: 405 } },
  },
} satisfies Cases;
