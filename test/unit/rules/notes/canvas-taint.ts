import { ACAO, type NoteCases, readable } from './note-case.ts';

const IMAGE = { type: 'image', mode: 'no-cors', error: null } as const;

export default {
  speaks: {
    'allowed, not asked for': { ...IMAGE, response: { status: 200, headers: [[ACAO, '*']] } },
  },
  silent: {
    'not allowed either': { ...IMAGE, response: { status: 200 } },
    'asked for': readable([], { type: 'image' }),
  },
} satisfies NoteCases;
