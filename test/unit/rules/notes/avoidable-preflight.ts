import { ACAO, type NoteCases, readable } from './note-case.ts';

const ALLOWS = {
  status: 204,
  headers: [
    [ACAO, '*'],
    ['Access-Control-Allow-Methods', '*'],
    ['Access-Control-Allow-Headers', '*'],
  ],
} as const;

export default {
  speaks: {
    'X-Requested-With': readable([], { requestHeaders: { 'X-Requested-With': 'XMLHttpRequest' }, preflight: ALLOWS }),
    'cache headers': readable([], {
      requestHeaders: { 'Cache-Control': 'no-cache', Pragma: 'no-cache' },
      preflight: ALLOWS,
    }),
  },
  silent: {
    'a PUT needs it anyway': readable([], {
      method: 'PUT',
      requestHeaders: { 'X-Requested-With': 'XMLHttpRequest' },
      preflight: ALLOWS,
    }),
    'Authorization as well': readable([], {
      requestHeaders: { 'X-Requested-With': 'a', Authorization: 'b' },
      preflight: ALLOWS,
    }),
  },
} satisfies NoteCases;
