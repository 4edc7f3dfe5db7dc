import { type NoteCases, readable } from './note-case.ts';

export default {
  speaks: {
    'a token': readable([], { url: 'https://api.example.net/items?page=2&access_token=1234' }),
  },
  silent: {
    'no secret': readable([], { url: 'https://api.example.net/items?page=2' }),
    'a cursor': readable([], { url: 'https://api.example.net/items?cursor=q7Xk2mZp9RtLw4VbN8sYc3Hd' }),
    'the word elsewhere': readable([], { url: 'https://api.example.net/redacted?q=redacted%20text' }),
  },
} satisfies NoteCases;
