import { type NoteCases, readable } from './note-case.ts';

export default {
  speaks: {
    'without Timing-Allow-Origin': readable([['Server-Timing', 'db;dur=53']]),
  },
  silent: {
    'with it': readable([
      ['Server-Timing', 'db;dur=53'],
      ['Timing-Allow-Origin', '*'],
    ]),
    'nothing to see': readable(),
  },
} satisfies NoteCases;
