import { CREDENTIALS, type NoteCases, readable } from './note-case.ts';

export default {
  speaks: {
    'a star with credentials': readable([...CREDENTIALS, ['Access-Control-Expose-Headers', '*']], {
      credentials: 'include',
    }),
  },
  silent: {
    'without credentials': readable([['Access-Control-Expose-Headers', '*']]),
    'names with credentials': readable([...CREDENTIALS, ['Access-Control-Expose-Headers', 'ETag']], {
      credentials: 'include',
    }),
  },
} satisfies NoteCases;
