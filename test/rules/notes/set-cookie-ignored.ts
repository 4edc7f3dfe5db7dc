import { CREDENTIALS, type NoteCases, readable } from './case.ts';

export default {
  speaks: {
    'a login without credentials': readable([['Set-Cookie', 'sid=[redacted]; SameSite=None; Secure']]),
  },
  silent: {
    'a login with credentials': readable([...CREDENTIALS, ['Set-Cookie', 'sid=[redacted]; SameSite=None; Secure']], {
      credentials: 'include',
    }),
    'credentials unknown': readable([...CREDENTIALS, ['Set-Cookie', 'sid=[redacted]']], { credentials: 'unknown' }),
    'no cookie': readable(),
  },
} satisfies NoteCases;
