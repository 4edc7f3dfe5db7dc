import { ACAO, CREDENTIALS, type NoteCases, readable } from './note-case.ts';

export default {
  speaks: {
    'a total that is not listed': readable([['X-Total-Count', '120']]),
    'two of three': readable([
      ['ETag', '"1"'],
      ['Link', '<https://api.example.net/items?page=2>; rel="next"'],
      ['Mcp-Session-Id', '1'],
      ['Access-Control-Expose-Headers', 'Mcp-Session-Id'],
    ]),
    'a star that is only a name': readable(
      [...CREDENTIALS, ['Retry-After', '9'], ['Access-Control-Expose-Headers', '*']],
      { credentials: 'include' },
    ),
  },
  silent: {
    listed: readable([
      ['X-Total-Count', '120'],
      ['Access-Control-Expose-Headers', 'x-total-count'],
    ]),
    'a star': readable([
      [ACAO, '*'],
      ['X-Total-Count', '120'],
      ['Access-Control-Expose-Headers', '*'],
    ]),
    'headers no script asks for': readable([
      ['Server', 'nginx'],
      ['Date', 'today'],
      ['Content-Type', 'text/plain'],
    ]),
    'an image': readable([['ETag', '"1"']], { type: 'image' }),
    'a blocked call': { response: { status: 200, headers: [['X-Total-Count', '120']] } },
  },
} satisfies NoteCases;
