import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a login path': { response: { status: 302, headers: [['Location', '/login?next=x']] } },
    'a login elsewhere that was reached': {
      redirects: [{ url: 'https://api.example.net/items', status: 302, headers: allowed }],
      url: 'https://login.example.org/authorize',
      response: { status: 200 },
    },
  },
  silent: {
    'another path': { response: { status: 302, headers: [['Location', '/v2']] } },
    'a login that was called directly': { url: 'https://api.example.net/login', response: { status: 200 } },
  },
} satisfies Cases;
