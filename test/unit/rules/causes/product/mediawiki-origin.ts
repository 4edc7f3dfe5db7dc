import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    Wikipedia: { url: 'https://en.wikipedia.org/w/api.php?action=query&format=json', response: { status: 200 } },
    'another wiki, in Firefox': {
      browser: 'firefox',
      url: 'https://wiki.example.net/api.php?action=parse&page=x&format=json',
      response: { status: 200 },
    },
  },
  silent: {
    'with the parameter': {
      url: 'https://wiki.example.net/api.php?action=query&origin=https%3A%2F%2Fapp.example.com',
      response: { status: 200 },
    },
    'another api.php': { url: 'https://api.example.net/api.php?id=1', response: { status: 200 } },
    'another program’s action': { url: 'https://shop.example.net/api.php?action=login', response: { status: 200 } },
    'a page': { url: 'https://en.wikipedia.org/wiki/Batman?action=raw', response: { status: 200 } },
  },
} satisfies Cases;
