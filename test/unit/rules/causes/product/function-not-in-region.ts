import type { HeaderList } from '../../../../../src/fetch/model.ts';
import type { Cases } from '../../rule-case.ts';

const page: HeaderList = [
  ['Server', 'Google Frontend'],
  ['Content-Type', 'text/html; charset=UTF-8'],
];

export default {
  certainty: 'likely',
  speaks: {
    'a callable function of another region': {
      url: 'https://us-central1-shop-1.cloudfunctions.net/createOrder',
      method: 'PUT',
      preflight: { status: 404, headers: page },
    },
    'no name in the URL': {
      url: 'https://us-central1-shop-1.cloudfunctions.net/',
      response: { status: 404, headers: page },
    },
    'a service on Cloud Run': {
      url: 'https://createorder-abc-ew.a.run.app/x',
      response: { status: 404, headers: page },
    },
  },
  silent: {
    'data of the application': {
      url: 'https://createorder-abc-ew.a.run.app/x',
      response: {
        status: 404,
        headers: [
          ['Server', 'Google Frontend'],
          ['Content-Type', 'application/json'],
        ],
      },
    },
    'a page of its framework': {
      url: 'https://createorder-abc-ew.a.run.app/x',
      response: { status: 404, headers: [...page, ['X-Powered-By', 'Express']] },
    },
    'the application’s own 404': { url: 'https://createorder-abc-ew.a.run.app/x', response: { status: 404 } },
    'another host': { response: { status: 404, headers: page } },
  },
} satisfies Cases;
