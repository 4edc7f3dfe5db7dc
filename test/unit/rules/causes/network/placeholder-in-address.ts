import { allowed, type Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'an id': { url: 'https://api.example.net/users/undefined/items', response: { status: 404 } },
    'the end, in Firefox': {
      browser: 'firefox',
      url: 'https://api.example.net/users/NaN?x=1',
      response: { status: 200 },
    },
    'an object': { url: 'https://api.example.net/%5Bobject%20Object%5D', response: { status: 400 } },
    'on the preflight': {
      method: 'PUT',
      url: 'https://api.example.net/users/null',
      preflight: { status: 404, headers: allowed },
    },
  },
  silent: {
    'part of a word': { url: 'https://api.example.net/undefined-behaviour', response: { status: 404 } },
    'in the query': { url: 'https://api.example.net/items?id=/undefined/', response: { status: 404 } },
  },
  certainty: 'likely',
} satisfies Cases;
