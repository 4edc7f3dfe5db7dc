import type { Cases } from '../../rule-case.ts';

const url = 'https://blog.example.net/wp-json/wp/v2/posts';
const page = [['Content-Type', 'text/html; charset=UTF-8']] as const;

export default {
  certainty: 'likely',
  speaks: {
    'refused by a plugin': { url, response: { status: 403, headers: page } },
    'a page from a cache': { url, response: { status: 200, headers: page } },
    'a preflight': { url, method: 'PUT', preflight: { status: 403, headers: page } },
  },
  silent: {
    'JSON, as WordPress itself responds': {
      url,
      response: { status: 401, headers: [['Content-Type', 'application/json; charset=UTF-8']] },
    },
    'another path': { response: { status: 403, headers: page } },
  },
} satisfies Cases;
