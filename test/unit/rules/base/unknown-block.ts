import { allowed, type Cases } from '../rule-case.ts';

export default {
  speaks: {
    'everything passes': { type: 'script', response: { status: 200, headers: allowed } },
  },
  silent: {
    'no header': { response: { status: 200 } },
    'the page stopped reading': { response: { status: 200, headers: allowed } },
  },
  certainty: 'likely',
} satisfies Cases;
