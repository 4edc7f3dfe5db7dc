import { allowed, type Cases } from '../../rule-case.ts';

const post = { url: 'https://slack.com/api/chat.postMessage', method: 'POST' } as const;

export default {
  certainty: 'likely',
  speaks: {
    'a token': { ...post, requestHeaders: { authorization: 'Bearer x' }, preflight: { status: 200, headers: allowed } },
    'JSON, in Firefox': {
      ...post,
      browser: 'firefox',
      requestHeaders: { 'content-type': 'application/json' },
      preflight: { status: 200, headers: allowed },
    },
  },
  silent: {
    'a library’s header': {
      ...post,
      requestHeaders: { traceparent: '1' },
      preflight: { status: 200, headers: allowed },
    },
    'another API': {
      url: 'https://api.example.net/api/chat.postMessage',
      requestHeaders: { authorization: 'Bearer x' },
      preflight: { status: 200, headers: allowed },
    },
  },
} satisfies Cases;
