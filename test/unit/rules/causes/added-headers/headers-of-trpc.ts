import { type Cases, carrying } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    streaming: carrying(['trpc-accept']),
  },
  silent: {
    another: carrying(['trpc']),
  },
} satisfies Cases;
