import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'no header': { url: 'https://api.example.net/socket.io/?EIO=4&transport=polling&t=x', response: { status: 200 } },
    'any page, with credentials': {
      url: 'https://api.example.net/socket.io/?EIO=4&transport=polling&t=x',
      credentials: 'include',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', '*']] },
    },
  },
  silent: {
    'another path': { response: { status: 200 } },
    'an error': { url: 'https://api.example.net/socket.io/?EIO=4&transport=polling&t=x', response: { status: 502 } },
  },
} satisfies Cases;
