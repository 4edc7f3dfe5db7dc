import { type NoteCases, readable } from './case.ts';

export default {
  speaks: {
    'a token': readable([], { url: 'https://api.example.net/items?page=2&access_token=redacted' }),
  },
  silent: {
    'no secret': readable([], { url: 'https://api.example.net/items?page=2' }),
    'the word elsewhere': readable([], { url: 'https://api.example.net/redacted?q=redacted%20text' }),
  },
} satisfies NoteCases;
