import { allowed, type Cases } from '../rule-case.ts';

const PLAIN = 'http://api.example.net/items';

export default {
  certainty: 'likely',
  speaks: {
    'a call that was never sent': { url: PLAIN, error: null },
    'a redirect to http': {
      url: PLAIN,
      error: null,
      redirects: [{ url: 'https://api.example.net/items', status: 307, headers: [...allowed, ['Location', PLAIN]] }],
    },
  },
  silent: {
    'an image, which is upgraded': { url: PLAIN, error: null, type: 'image', mode: 'no-cors' },
    'with an error': { url: PLAIN },
    'that was answered': { url: PLAIN, response: { status: 200 } },
  },
} satisfies Cases;
