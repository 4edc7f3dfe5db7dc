import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a function': { url: 'https://site.netlify.app/.netlify/functions/items', response: { status: 200 } },
    'its preflight': {
      browser: 'firefox',
      url: 'https://www.example.net/.netlify/functions/items?x=1',
      method: 'PUT',
      preflight: { status: 200 },
    },
  },
  silent: {
    'a file there': { url: 'https://site.netlify.app/items.json', response: { status: 200 } },
    'a function that is not deployed': {
      url: 'https://site.netlify.app/.netlify/functions/items',
      response: { status: 404 },
    },
  },
} satisfies Cases;
