import { allowed, type Cases } from '../rule-case.ts';

export default {
  speaks: {
    'a password': {
      response: { status: 302, headers: [...allowed, ['Location', 'https://user:secret@other.example/']] },
    },
  },
  silent: {
    'no password': { response: { status: 302, headers: [...allowed, ['Location', 'https://other.example/']] } },
  },
} satisfies Cases;
