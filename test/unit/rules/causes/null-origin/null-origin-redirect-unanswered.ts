import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'to a server that answers nothing about origins': {
      redirects: [{ url: 'https://one.example/a', status: 302, headers: allowed }],
      response: { status: 200 },
    },
  },
  silent: {
    'within one server': {
      redirects: [{ url: 'https://api.example.net/a', status: 302, headers: allowed }],
      response: { status: 200 },
    },
    'to a server that names the page': {
      redirects: [{ url: 'https://one.example/a', status: 302, headers: allowed }],
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com']] },
    },
  },
} satisfies Cases;
