import { type Cases, carrying } from '../../rule-case.ts';

export default {
  speaks: {
    Range: carrying(['Range']),
  },
  silent: {
    'If-Range': carrying(['If-Range']),
  },
} satisfies Cases;
