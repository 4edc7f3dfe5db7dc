import { type NoteCases, put, readable } from './note-case.ts';

export default {
  speaks: {
    'nothing said': put(null),
    'an empty value': put(''),
  },
  silent: {
    said: put('600'),
    'no preflight': readable(),
    'a refused preflight': { method: 'PUT', preflight: { status: 204 } },
  },
} satisfies NoteCases;
