import { type NoteCases, readable } from './note-case.ts';

export default {
  speaks: {
    HSTS: readable([], { upgradedFrom: 'http://api.example.net/items' }),
  },
  silent: {
    'a redirect of the server': readable([], {
      redirects: [
        { url: 'http://api.example.net/items', status: 301, headers: [['Access-Control-Allow-Origin', '*']] },
      ],
    }),
  },
} satisfies NoteCases;
