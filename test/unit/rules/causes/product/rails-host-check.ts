import type { HeaderList } from '../../../../../src/fetch/model.ts';
import type { Cases } from '../../rule-case.ts';

const headers: HeaderList = [
  ['Content-Type', 'text/html; charset=UTF-8'],
  ['Content-Length', '0'],
  ['X-Runtime', '0.010'],
];

export default {
  certainty: 'likely',
  speaks: { 'an empty 403': { method: 'PUT', preflight: { status: 403, headers } } },
  silent: {
    'a 403 that says why': {
      method: 'PUT',
      preflight: {
        status: 403,
        headers: [
          ['Content-Type', 'application/json; charset=utf-8'],
          ['Content-Length', '27'],
          ['X-Runtime', '0.010'],
        ],
      },
    },
    'no path there': { method: 'PUT', preflight: { status: 404, headers } },
    'an empty 403 of PHP': {
      method: 'PUT',
      preflight: {
        status: 403,
        headers: [
          ['Content-Type', 'text/html; charset=UTF-8'],
          ['Content-Length', '0'],
        ],
      },
    },
  },
} satisfies Cases;
