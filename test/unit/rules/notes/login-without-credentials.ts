import { CREDENTIALS, type NoteCases, readable } from './note-case.ts';

export default {
  speaks: {
    '401, credentials on offer': readable([], { response: { status: 401, headers: CREDENTIALS } }),
    '403, credentials on offer': readable([], { response: { status: 403, headers: CREDENTIALS } }),
  },
  silent: {
    'not on offer': readable([], { response: { status: 401, headers: CREDENTIALS.slice(0, 1) } }),
    'a token went along': readable([], {
      response: { status: 401, headers: CREDENTIALS },
      requestHeaders: { Authorization: 'Bearer [not kept]' },
    }),
    '200': readable(CREDENTIALS),
    'with credentials': readable([], { response: { status: 401, headers: CREDENTIALS }, credentials: 'include' }),
  },
} satisfies NoteCases;
