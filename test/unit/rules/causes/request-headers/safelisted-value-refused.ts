import { type Cases, carrying } from '../../rule-case.ts';

export default {
  speaks: {
    Accept: carrying(['Accept']),
    two: carrying(['Accept', 'Accept-Language']),
  },
  silent: {
    'another header': carrying(['Accept-Version']),
  },
} satisfies Cases;
