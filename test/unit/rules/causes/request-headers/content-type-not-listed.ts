import { type Cases, carrying } from '../../rule-case.ts';

export default {
  speaks: {
    'a POST': carrying(['Content-Type'], 'x-a', { method: 'POST' }),
    'beside another, in Firefox': carrying(['Content-Type', 'X-B'], 'x-a', { browser: 'firefox', method: 'POST' }),
  },
  silent: {
    'a GET': carrying(['Content-Type']),
    listed: carrying(['Content-Type', 'X-B'], 'content-type', { method: 'POST' }),
  },
} satisfies Cases;
