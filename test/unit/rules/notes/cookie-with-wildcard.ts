import { ACAO, CREDENTIALS, type NoteCases, readable } from './note-case.ts';

export default {
  speaks: {
    'a cookie for everyone': readable([
      [ACAO, '*'],
      ['Set-Cookie', 'sid=[not kept]'],
    ]),
  },
  silent: {
    'a named origin': readable([...CREDENTIALS, ['Set-Cookie', 'sid=[not kept]']]),
    'no cookie': readable([[ACAO, '*']]),
  },
} satisfies NoteCases;
