import { ACAO, CREDENTIALS, type NoteCases, readable } from './note-case.ts';

export default {
  speaks: {
    'an http page': readable(
      [
        [ACAO, 'http://app.example.com'],
        ['Access-Control-Allow-Credentials', 'true'],
      ],
      { page: 'http://app.example.com' },
    ),
  },
  silent: {
    'an https page': readable(CREDENTIALS),
    'without credentials': readable([[ACAO, 'http://app.example.com']], { page: 'http://app.example.com' }),
    'this computer': readable(
      [
        [ACAO, 'http://localhost:3000'],
        ['Access-Control-Allow-Credentials', 'true'],
      ],
      { page: 'http://localhost:3000' },
    ),
    'an http server': readable(
      [
        [ACAO, 'http://app.example.com'],
        ['Access-Control-Allow-Credentials', 'true'],
      ],
      { page: 'http://app.example.com', url: 'http://api.example.net/' },
    ),
  },
} satisfies NoteCases;
