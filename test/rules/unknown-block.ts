import { allowed, type Cases } from './case.ts';

export default {
  speaks: {
    'everything passes': { response: { status: 200, headers: allowed } },
  },
  silent: {
    'no header': { response: { status: 200 } },
  },
  certainty: 'likely',
} satisfies Cases;
