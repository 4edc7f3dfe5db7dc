import { CREDENTIALS, type NoteCases, readable } from './note-case.ts';

const OTHER = {
  page: 'https://b.example.org',
  error: null,
  response: {
    status: 200,
    headers: [
      ['Access-Control-Allow-Origin', 'https://b.example.org'],
      ['Access-Control-Allow-Credentials', 'true'],
    ],
  },
} as const;

export default {
  speaks: {
    'two origins': readable(CREDENTIALS, { siblings: [OTHER] }),
  },
  silent: {
    'one origin': readable(CREDENTIALS, { siblings: [readable(CREDENTIALS)] }),
    'without credentials': readable([], { siblings: [OTHER] }),
    'another server': readable(CREDENTIALS, { siblings: [{ ...OTHER, url: 'https://b.example.net/' }] }),
  },
} satisfies NoteCases;
