import { CREDENTIALS, type NoteCases, readable } from './note-case.ts';

export default {
  speaks: {
    'a login without credentials': readable([['Set-Cookie', 'sid=[not kept]; SameSite=None; Secure']]),
  },
  silent: {
    'a login with credentials': readable([...CREDENTIALS, ['Set-Cookie', 'sid=[not kept]; SameSite=None; Secure']], {
      credentials: 'include',
    }),
    'credentials unknown': readable([...CREDENTIALS, ['Set-Cookie', 'sid=[not kept]']], { credentials: 'unknown' }),
    'no cookie': readable(),
  },
} satisfies NoteCases;
