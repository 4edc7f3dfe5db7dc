import { ACAO, CREDENTIALS, type NoteCases, readable } from './case.ts';

export default {
  speaks: {
    'a cookie for everyone': readable([
      [ACAO, '*'],
      ['Set-Cookie', 'sid=[redacted]'],
    ]),
  },
  silent: {
    'a named origin': readable([...CREDENTIALS, ['Set-Cookie', 'sid=[redacted]']]),
    'no cookie': readable([[ACAO, '*']]),
  },
} satisfies NoteCases;
