import { type NoteCases, readable } from './note-case.ts';

const FONT = { type: 'font', requestHeaders: { 'Sec-Fetch-Dest': 'font' } } as const;

export default {
  speaks: {
    'a preload without crossorigin': readable([], {
      ...FONT,
      siblings: [{ ...FONT, mode: 'no-cors', error: null, response: { status: 200 } }],
    }),
  },
  silent: {
    'the same mode': readable([], { ...FONT, siblings: [readable([], FONT)] }),
    'another file': readable([], {
      ...FONT,
      siblings: [
        { ...FONT, url: 'https://api.example.net/b', mode: 'no-cors', error: null, response: { status: 200 } },
      ],
    }),
    'asked by script': readable([], { siblings: [{ mode: 'no-cors', error: null, response: { status: 200 } }] }),
  },
} satisfies NoteCases;
