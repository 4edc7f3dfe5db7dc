import { ACAO, type NoteCases, readable } from './note-case.ts';

const JSON_TYPE = { requestHeaders: { 'Content-Type': 'application/json' } } as const;
const ALLOWS = {
  status: 204,
  headers: [
    [ACAO, '*'],
    ['Access-Control-Allow-Headers', 'content-type'],
  ],
} as const;

export default {
  speaks: {
    'a GET of JSON': readable([], { ...JSON_TYPE, preflight: ALLOWS }),
  },
  silent: {
    'a POST': readable([], { ...JSON_TYPE, method: 'POST', preflight: ALLOWS }),
    'another header as well': readable([], {
      requestHeaders: { 'Content-Type': 'application/json', 'X-Own': '1' },
      preflight: {
        status: 204,
        headers: [
          [ACAO, '*'],
          ['Access-Control-Allow-Headers', '*'],
        ],
      },
    }),
    'no preflight': readable([], JSON_TYPE),
  },
} satisfies NoteCases;
