import type { Cases } from '../../rule-case.ts';

const failed = { error: 'net::ERR_FAILED' } as const;

export default {
  certainty: 'likely',
  speaks: {
    'this computer': { url: 'http://localhost:10533/items', ...failed },
    'the local network': { url: 'http://192.168.1.5/items', ...failed },
    'a page over http': { page: 'http://app.example.com', url: 'http://127.0.0.1:9000/items', ...failed },
  },
  silent: {
    'another server': failed,
    'a page of this computer': { page: 'http://localhost:3000', url: 'http://127.0.0.1:9000/items', ...failed },
    'a response came': {
      url: 'http://localhost:10533/items',
      type: 'script',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', '*']] },
    },
  },
} satisfies Cases;
