import { CREDENTIALS, type NoteCases, readable } from './note-case.ts';

export default {
  speaks: {
    'no cookie to send': readable([], { response: { status: 401, headers: CREDENTIALS }, credentials: 'include' }),
  },
  silent: {
    'a cookie went along': readable([], {
      response: { status: 401, headers: CREDENTIALS },
      credentials: 'include',
      requestHeaders: { Cookie: 'sid=[not kept]' },
    }),
    'without credentials': readable([], { response: { status: 401, headers: CREDENTIALS } }),
  },
} satisfies NoteCases;
