import type { NoteCases } from './note-case.ts';

const stub = 'data:application/javascript;base64,dmFyIGE9MTs=';

export default {
  speaks: {
    'a script, by a stub': {
      type: 'script',
      mode: 'no-cors',
      error: null,
      response: {
        status: 307,
        headers: [
          ['Location', stub],
          ['Non-Authoritative-Reason', 'WebRequest API'],
        ],
      },
    },
  },
  silent: {
    'a redirect of the server': {
      type: 'script',
      mode: 'no-cors',
      error: null,
      response: { status: 307, headers: [['Location', stub]] },
    },
  },
} satisfies NoteCases;
