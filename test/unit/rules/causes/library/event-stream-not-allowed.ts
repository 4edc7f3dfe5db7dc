import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'no header': { requestHeaders: { Accept: 'text/event-stream' }, response: { status: 200 } },
    'any page, with credentials': {
      requestHeaders: { Accept: 'text/event-stream' },
      credentials: 'include',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', '*']] },
    },
  },
  silent: {
    'a call that takes both': {
      requestHeaders: { Accept: 'application/json, text/event-stream' },
      response: { status: 200 },
    },
    'an error': { requestHeaders: { Accept: 'text/event-stream' }, response: { status: 500 } },
  },
} satisfies Cases;
