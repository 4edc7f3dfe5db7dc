import { type Cases, carrying } from '../../rule-case.ts';

export default {
  speaks: {
    'a GET': carrying(['Content-Type']),
    'a HEAD in Firefox': carrying(['Content-Type'], 'x-a', { browser: 'firefox', method: 'HEAD' }),
  },
  silent: {
    'a POST': carrying(['Content-Type'], 'x-a', { method: 'POST' }),
    'another header': carrying(['X-A']),
  },
} satisfies Cases;
