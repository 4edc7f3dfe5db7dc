import { type Cases, carrying } from '../../rule-case.ts';

export default {
  speaks: {
    'a prefix': carrying(['X-My-Id'], 'content-type, X-My-*'),
    'in Firefox': carrying(['X-My-Id'], 'x-*', { browser: 'firefox' }),
  },
  silent: {
    'another prefix': carrying(['X-My-Id'], 'y-*'),
    'a star alone': carrying(['X-My-Id'], '*', { credentials: 'include' }),
  },
} satisfies Cases;
