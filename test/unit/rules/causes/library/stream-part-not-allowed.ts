import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a playlist': { url: 'https://cdn.example.net/v/main.m3u8?t=1', response: { status: 200 } },
    'a part': { url: 'https://cdn.example.net/v/1.m4s', response: { status: 200 } },
  },
  silent: {
    'another file': { url: 'https://cdn.example.net/v/1.json', response: { status: 200 } },
    'not found': { url: 'https://cdn.example.net/v/1.m4s', response: { status: 404 } },
  },
} satisfies Cases;
