import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a refusal': { url: 'https://cors.bridged.cc/https://api.example.net/x', response: { status: 403 } },
    'a limit, at the preflight': {
      url: 'https://cors-anywhere.herokuapp.com/https://api.example.net/x',
      requestHeaders: { 'x-own': '1' },
      preflight: { status: 429 },
    },
  },
  silent: {
    'a proxy of one’s own': { url: 'https://proxy.example.net/https://api.example.net/x', response: { status: 403 } },
  },
} satisfies Cases;
