import { CREDENTIALS, type NoteCases, readable } from './note-case.ts';

export default {
  speaks: {
    'None without Secure': readable([...CREDENTIALS, ['Set-Cookie', 'sid=[not kept]; SameSite=None']], {
      credentials: 'include',
    }),
  },
  silent: {
    'None with Secure': readable([...CREDENTIALS, ['Set-Cookie', 'sid=[not kept]; SameSite=None; secure']], {
      credentials: 'include',
    }),
    'in Firefox': readable([...CREDENTIALS, ['Set-Cookie', 'sid=[not kept]; SameSite=None']], {
      credentials: 'include',
      browser: 'firefox',
    }),
  },
} satisfies NoteCases;
