import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a callable function of another region': {
      url: 'https://us-central1-shop-1.cloudfunctions.net/createOrder',
      method: 'PUT',
      preflight: { status: 404, headers: [['Server', 'Google Frontend']] },
    },
    'a service on Cloud Run': {
      url: 'https://createorder-abc-ew.a.run.app/x',
      response: { status: 404, headers: [['Server', 'Google Frontend']] },
    },
  },
  silent: {
    'the application’s own 404': { url: 'https://createorder-abc-ew.a.run.app/x', response: { status: 404 } },
    'another host': { response: { status: 404, headers: [['Server', 'Google Frontend']] } },
  },
} satisfies Cases;
