import { ACAO, type NoteCases, readable } from './note-case.ts';

export default {
  speaks: {
    'another extension allows all': { error: null, response: { status: 200 }, judged: [[ACAO, '*']] },
  },
  silent: {
    'the same headers': readable([[ACAO, '*']], { judged: [[ACAO, '*']] }),
    'not known to differ': readable(),
  },
} satisfies NoteCases;
