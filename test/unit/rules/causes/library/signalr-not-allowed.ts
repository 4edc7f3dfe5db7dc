import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'no header': {
      url: 'https://api.example.net/chat/negotiate?negotiateVersion=1',
      method: 'POST',
      response: { status: 200 },
    },
    'any page, with credentials': {
      url: 'https://api.example.net/chat/negotiate?negotiateVersion=1',
      method: 'POST',
      credentials: 'include',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', '*']] },
    },
    'on the preflight': {
      url: 'https://api.example.net/chat/negotiate?negotiateVersion=1',
      method: 'POST',
      preflight: { status: 204 },
    },
  },
  silent: {
    'another path': { response: { status: 200 } },
    'without its parameter': { url: 'https://api.example.net/negotiate', response: { status: 200 } },
    'not found': {
      url: 'https://api.example.net/chat/negotiate?negotiateVersion=1',
      method: 'POST',
      response: { status: 404 },
    },
  },
} satisfies Cases;
