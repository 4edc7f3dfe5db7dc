import { type Cases, carrying } from '../../rule-case.ts';

export default {
  speaks: {
    'X-Frame-Options': carrying(['X-Frame-Options']),
    two: carrying(['X-Frame-Options', 'Content-Security-Policy']),
  },
  silent: {
    'another header': carrying(['x-frame']),
  },
} satisfies Cases;
