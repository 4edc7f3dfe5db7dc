import { CREDENTIALS, type NoteCases, readable } from './note-case.ts';

const COOKIE = { credentials: 'include' } as const;

export default {
  speaks: {
    Lax: readable([...CREDENTIALS, ['Set-Cookie', 'sid=[not kept]; HttpOnly; SameSite=Lax']], COOKIE),
    'Strict, in Firefox': readable(
      [...CREDENTIALS, ['Set-Cookie', 'a=1; samesite=strict\nb=2; SameSite=None; Secure']],
      { ...COOKIE, browser: 'firefox', error: null },
    ),
    'none said, in Chromium': readable([...CREDENTIALS, ['Set-Cookie', 'sid=[not kept]']], COOKIE),
  },
  silent: {
    None: readable([...CREDENTIALS, ['Set-Cookie', 'sid=[not kept]; SameSite=None; Secure']], COOKIE),
    'none said, in Firefox': readable([...CREDENTIALS, ['Set-Cookie', 'sid=[not kept]']], {
      ...COOKIE,
      browser: 'firefox',
    }),
    'without credentials': readable([['Set-Cookie', 'sid=[not kept]; SameSite=Lax']]),
  },
} satisfies NoteCases;
