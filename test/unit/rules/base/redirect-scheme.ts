import { allowed, type Cases } from '../rule-case.ts';

export default {
  speaks: {
    ftp: { response: { status: 302, headers: [...allowed, ['Location', 'ftp://other.example/']] } },
    'Chromium’s own word': {
      error: 'net::ERR_UNSAFE_REDIRECT',
      response: { status: 302, headers: [...allowed, ['Location', 'data:,x']] },
    },
  },
  silent: {
    https: { response: { status: 302, headers: [...allowed, ['Location', 'https://other.example/']] } },
  },
} satisfies Cases;
