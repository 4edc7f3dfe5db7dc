import { type NoteCases, put } from './case.ts';

export default {
  speaks: {
    'a day in Chromium': put('86400'),
  },
  silent: {
    'two hours': put('7200'),
    unreadable: put('99999x'),
  },
} satisfies NoteCases;
