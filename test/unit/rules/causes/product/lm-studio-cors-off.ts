import type { HeaderList } from '../../../../../src/fetch/model.ts';
import type { Cases } from '../../rule-case.ts';

const headers: HeaderList = [
  ['X-Powered-By', 'Express'],
  ['Content-Type', 'application/json; charset=utf-8'],
];

export default {
  certainty: 'likely',
  speaks: {
    'the preflight is taken for a request': {
      url: 'http://localhost:1234/v1/chat/completions',
      method: 'POST',
      requestHeaders: { 'Content-Type': 'application/json' },
      preflight: { status: 400, headers },
    },
    'or answered with 200': {
      url: 'http://localhost:1234/v1/models',
      response: { status: 200, headers },
    },
  },
  silent: {
    'another server at that port': { url: 'http://localhost:1234/v1/models', response: { status: 200 } },
    'another program in Express there': { url: 'http://localhost:1234/orders', response: { status: 200, headers } },
    'a page of Express': {
      url: 'http://localhost:1234/v1/models',
      response: {
        status: 200,
        headers: [
          ['X-Powered-By', 'Express'],
          ['Content-Type', 'text/html'],
        ],
      },
    },
    'a path that is not there': { url: 'http://localhost:1234/v1/models', response: { status: 404, headers } },
    'Express at another port': {
      url: 'http://localhost:3000/v1/models',
      response: { status: 200, headers },
    },
  },
} satisfies Cases;
