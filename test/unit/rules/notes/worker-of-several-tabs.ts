import { ACAO, type NoteCases, readable } from './note-case.ts';

export default {
  speaks: {
    'a worker that two tabs share': { ...readable([[ACAO, '*']]), sharedBy: 2 },
  },
  silent: {
    'a page': readable([[ACAO, '*']]),
  },
} satisfies NoteCases;
