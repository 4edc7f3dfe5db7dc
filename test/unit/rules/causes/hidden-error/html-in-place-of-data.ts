import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'a page': {
      requestHeaders: { Accept: 'application/json' },
      response: { status: 200, headers: [['Content-Type', 'text/html; charset=utf-8']] },
    },
  },
  silent: {
    'any type was welcome': {
      requestHeaders: { Accept: '*/*' },
      response: { status: 200, headers: [['Content-Type', 'text/html']] },
    },
    'data came': {
      requestHeaders: { Accept: 'application/json' },
      response: { status: 200, headers: [['Content-Type', 'application/json']] },
    },
    'an error': {
      requestHeaders: { Accept: 'application/json' },
      response: { status: 500, headers: [['Content-Type', 'text/html']] },
    },
  },
  certainty: 'likely',
} satisfies Cases;
