import { allowed, type Cases } from '../rule-case.ts';

export default {
  speaks: {
    'an allowed redirect that was not followed': {
      response: { status: 302, headers: [...allowed, ['Location', 'https://other.example/']] },
    },
  },
  silent: {
    'no redirect': { response: { status: 200 } },
  },
  certainty: 'likely',
} satisfies Cases;
