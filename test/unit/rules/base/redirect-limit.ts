import { allowed, type Cases } from '../rule-case.ts';

export default {
  speaks: {
    'a loop': { error: 'net::ERR_TOO_MANY_REDIRECTS', response: { status: 302, headers: allowed } },
  },
  silent: {
    'one redirect': { response: { status: 302, headers: [...allowed, ['Location', 'https://other.example/']] } },
  },
} satisfies Cases;
