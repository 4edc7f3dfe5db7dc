import { type Cases, carrying } from './case.ts';

export default {
  certainty: 'likely',
  speaks: {
    streaming: carrying(['trpc-accept']),
  },
  silent: {
    another: carrying(['trpc']),
  },
} satisfies Cases;
