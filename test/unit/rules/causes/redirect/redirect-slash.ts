import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'a slash is missing': { response: { status: 307, headers: [['Location', '/items/']] } },
    'a slash too many, in Firefox': {
      browser: 'firefox',
      url: 'https://api.example.net/items/',
      response: { status: 301, headers: [['Location', '/items']] },
    },
  },
  silent: {
    'another path': { response: { status: 307, headers: [['Location', '/things/']] } },
    'on the preflight': { method: 'PUT', preflight: { status: 307, headers: [['Location', '/items/']] } },
  },
} satisfies Cases;
