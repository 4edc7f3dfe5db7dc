import type { Cases } from '../../rule-case.ts';

const twice = { url: 'https://acme.auth.us-east-1.amazoncognito.com//oauth2/token', method: 'POST' } as const;

export default {
  certainty: 'likely',
  speaks: {
    'the response': { ...twice, response: { status: 404 } },
    'the preflight': { ...twice, requestHeaders: { 'x-own': '1' }, preflight: { status: 404 } },
    'in the middle, in Firefox': {
      browser: 'firefox',
      url: 'https://api.example.net/v1//items',
      response: { status: 404 },
    },
  },
  silent: {
    'single slashes': { url: 'https://api.example.net/v1/items', response: { status: 404 } },
    'another status': { ...twice, response: { status: 400 } },
    'a URL within the path': { url: 'https://proxy.example.net/https://api.example.net/x', response: { status: 404 } },
  },
} satisfies Cases;
