import { allowed, type Cases } from '../../rule-case.ts';

const redirected = (reason: string, to: string) => ({
  status: 307,
  headers: [
    ['Location', to],
    ['Non-Authoritative-Reason', reason],
  ] as const,
});

export default {
  certainty: 'likely',
  speaks: {
    'HSTS, on the preflight': {
      url: 'http://api.example.net/items',
      method: 'PUT',
      preflight: redirected('HSTS', 'https://api.example.net/items'),
    },
    'an extension, on the preflight': {
      url: 'http://api.example.net/items',
      method: 'PUT',
      preflight: redirected('WebRequest API', 'https://api.example.net/items'),
    },
    'a DNS record': {
      url: 'http://api.example.net/items',
      method: 'PUT',
      preflight: redirected('DNS', 'https://api.example.net/items'),
    },
  },
  silent: {
    'the server redirects': {
      url: 'http://api.example.net/items',
      method: 'PUT',
      preflight: { status: 307, headers: [['Location', 'https://api.example.net/items']] },
    },
    'the request that follows was refused by the server': {
      // Chromium lets its own redirect of a request pass the CORS check.
      redirects: [
        {
          url: 'http://api.example.net/items',
          status: 307,
          headers: [...allowed, ['Location', 'https://api.example.net/items'], ['Non-Authoritative-Reason', 'HSTS']],
        },
      ],
      url: 'https://api.example.net/items',
      response: { status: 200 },
    },
  },
} satisfies Cases;
