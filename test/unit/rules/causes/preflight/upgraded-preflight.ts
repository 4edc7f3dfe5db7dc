import type { Cases } from '../../rule-case.ts';

const stopped = {
  page: 'http://app.example.com',
  url: 'http://api.example.net/items',
  method: 'PUT',
  preflight: { status: 0, unsent: true },
} as const;

export default {
  certainty: 'likely',
  speaks: { HSTS: stopped },
  silent: {
    'the preflight was sent': { ...stopped, preflight: { status: 0 } },
    'https already': { ...stopped, url: 'https://api.example.net/items' },
    'an address is never remembered': { ...stopped, url: 'http://192.0.2.7/items' },
    'a name of this computer': { ...stopped, url: 'http://localhost:3000/items' },
    'no preflight': { page: stopped.page, url: stopped.url },
    'another browser': { ...stopped, browser: 'firefox' },
  },
} satisfies Cases;
