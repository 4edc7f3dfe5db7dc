import { type NoteCases, put } from './note-case.ts';

export default {
  speaks: {
    'a day in Chromium': put('86400'),
  },
  silent: {
    'two hours': put('7200'),
    unreadable: put('99999x'),
  },
} satisfies NoteCases;
