import { type NoteCases, put } from './note-case.ts';

export default {
  speaks: {
    zero: put('0'),
    'less than zero': put('-1'),
  },
  silent: {
    'a number': put('600'),
    'unreadable: five seconds in Chromium': put('1h'),
    'nothing said': put(null),
  },
} satisfies NoteCases;
