import type { Cases } from '../../rule-case.ts';

const url = 'https://script.google.com/macros/s/AKfy/exec';

export default {
  certainty: 'likely',
  speaks: {
    'JSON needs a preflight': {
      url,
      method: 'POST',
      requestHeaders: { 'Content-Type': 'application/json' },
      preflight: { status: 405 },
    },
    'an error page': { url, response: { status: 200, headers: [['Content-Type', 'text/html']] } },
    'not deployed for everyone': {
      url,
      response: { status: 302, headers: [['Location', 'https://accounts.google.com/ServiceLogin']] },
    },
  },
  silent: {
    'another Google host': { url: 'https://www.google.com/macros/s/x', response: { status: 200 } },
    'another path': { url: 'https://script.google.com/home', response: { status: 200 } },
  },
} satisfies Cases;
