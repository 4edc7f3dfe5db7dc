import type { Cases } from '../../rule-case.ts';

const search = {
  url: 'https://search.example.net:8108/collections/x/documents/search',
  requestHeaders: { 'x-typesense-api-key': 'x' },
} as const;

export default {
  certainty: 'likely',
  speaks: {
    'a preflight without a route': { ...search, preflight: { status: 404 } },
    'in Firefox': { ...search, browser: 'firefox', preflight: { status: 200 } },
  },
  silent: {
    'another key': { ...search, requestHeaders: { 'x-api-key': 'x' }, preflight: { status: 404 } },
    'it fails': { ...search, preflight: { status: 503 } },
  },
} satisfies Cases;
