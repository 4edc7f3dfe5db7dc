import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'Angular’s worker and an image': {
      source: 'https://app.example.com/ngsw-worker.js:2101',
      url: 'https://cdn.example.net/logo.png',
      response: { status: 200 },
    },
  },
  silent: {
    'the worker calls an API': {
      source: 'https://app.example.com/ngsw-worker.js:2101',
      url: 'https://api.example.net/items',
      response: { status: 200 },
    },
    'the page fetches the image': {
      source: 'https://app.example.com/app.js:3',
      url: 'https://cdn.example.net/logo.png',
      response: { status: 200 },
    },
  },
} satisfies Cases;
