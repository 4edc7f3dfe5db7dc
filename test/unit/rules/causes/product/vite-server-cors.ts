import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a source': {
      url: 'http://localhost:5173/src/main.ts',
      type: 'script',
      response: {
        status: 200,
        headers: [
          ['Vary', 'Origin'],
          ['Content-Type', 'text/javascript'],
          ['Cache-Control', 'no-cache'],
        ],
      },
    },
    'the client in Firefox': {
      browser: 'firefox',
      url: 'http://localhost:5173/@vite/client',
      type: 'script',
      response: {
        status: 200,
        headers: [
          ['Vary', 'Origin'],
          ['Cache-Control', 'no-cache'],
        ],
      },
    },
  },
  silent: {
    'a built file': {
      url: 'http://localhost:5173/assets/main-BX1.js',
      type: 'script',
      response: {
        status: 200,
        headers: [
          ['Vary', 'Origin'],
          ['Cache-Control', 'no-cache'],
        ],
      },
    },
    'a file server': { url: 'https://cdn.example.net/src/main.ts', type: 'script', response: { status: 200 } },
  },
} satisfies Cases;
