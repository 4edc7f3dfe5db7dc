import { type NoteCases, readable } from './note-case.ts';

export default {
  speaks: {
    'after a blocked call': {
      mode: 'no-cors',
      error: null,
      response: { status: 200 },
      siblings: [{ response: { status: 200 } }],
    },
  },
  silent: {
    'no other call': { mode: 'no-cors', error: null, response: { status: 200 } },
    'another address': {
      mode: 'no-cors',
      error: null,
      response: { status: 200 },
      siblings: [{ url: 'https://api.example.net/other', response: { status: 200 } }],
    },
    'an image': { mode: 'no-cors', type: 'image', error: null, response: { status: 200 }, siblings: [readable()] },
  },
} satisfies NoteCases;
