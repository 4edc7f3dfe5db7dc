import { ACAO, type NoteCases, readable } from './note-case.ts';

export default {
  speaks: {
    'with credentials': readable(
      [
        [ACAO, 'null'],
        ['Access-Control-Allow-Credentials', 'true'],
      ],
      { initiator: 'null', documentUrl: null },
    ),
    'to a page with a name': { response: { status: 200, headers: [[ACAO, 'null']] } },
  },
  silent: {
    'a star': readable([[ACAO, '*']]),
    'the page': readable(),
  },
} satisfies NoteCases;
