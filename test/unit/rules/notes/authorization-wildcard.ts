import { ACAO, type NoteCases, readable } from './note-case.ts';

const TOKEN = { Authorization: 'Bearer [not kept]' };

export default {
  speaks: {
    'a star': readable([[ACAO, '*']], {
      requestHeaders: TOKEN,
      preflight: {
        status: 204,
        headers: [
          [ACAO, '*'],
          ['Access-Control-Allow-Headers', '*'],
        ],
      },
    }),
  },
  silent: {
    named: readable([[ACAO, '*']], {
      requestHeaders: TOKEN,
      preflight: {
        status: 204,
        headers: [
          [ACAO, '*'],
          ['Access-Control-Allow-Headers', '*, authorization'],
        ],
      },
    }),
    'another header': readable([[ACAO, '*']], {
      requestHeaders: { 'X-Own': '1' },
      preflight: {
        status: 204,
        headers: [
          [ACAO, '*'],
          ['Access-Control-Allow-Headers', '*'],
        ],
      },
    }),
  },
} satisfies NoteCases;
