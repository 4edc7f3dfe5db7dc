import { allowed, type Cases } from '../../rule-case.ts';

const own = { url: 'https://app.example.com/sign-in', status: 307 };

export default {
  certainty: 'likely',
  speaks: {
    'a prefetched link, whose target has no preflight': {
      redirects: [own],
      requestHeaders: { RSC: '1' },
      url: 'https://api.auth.example.net/authorize',
      preflight: { status: 404 },
    },
    'a fetched checkout': {
      redirects: [own],
      url: 'https://shop.example.net/checkout',
      response: { status: 200 },
    },
  },
  silent: {
    'the call goes to the other server at once': {
      url: 'https://api.auth.example.net/authorize',
      response: { status: 200 },
    },
    'the redirect starts at another server': {
      redirects: [{ url: 'https://api.example.net/old', status: 307, headers: allowed }],
      url: 'https://api.auth.example.net/new',
      response: { status: 200 },
    },
  },
} satisfies Cases;
