import type { Cases } from '../../rule-case.ts';

const html = { status: 200, headers: [['Content-Type', 'text/html; charset=utf-8']] } as const;

export default {
  certainty: 'likely',
  speaks: {
    'a search page': { url: 'https://www.google.com/search?q=a', response: html },
    'a model’s page, in Firefox': { browser: 'firefox', url: 'https://huggingface.co/user/model', response: html },
  },
  silent: {
    'its API': { url: 'https://api.github.com/users', response: html },
    'data at the same host': {
      url: 'https://huggingface.co/api/models',
      response: { status: 200, headers: [['Content-Type', 'application/json']] },
    },
    'another website': { url: 'https://shop.example.net/', response: html },
    'a name that only ends alike': { url: 'https://notgoogle.com/', response: html },
  },
} satisfies Cases;
