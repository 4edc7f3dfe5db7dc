import type { HeaderList } from '../../../../../src/fetch/model.ts';
import type { Cases } from '../../rule-case.ts';

const empty: HeaderList = [
  ['Server', 'Python/3.12 aiohttp/3.10.5'],
  ['Content-Length', '0'],
];

export default {
  certainty: 'likely',
  speaks: {
    'its preflight': {
      url: 'http://localhost:8188/prompt',
      method: 'POST',
      requestHeaders: { 'Content-Type': 'application/json' },
      preflight: { status: 403, headers: empty },
    },
    'a GET': {
      url: 'http://localhost:8188/object_info',
      response: { status: 403, headers: empty },
    },
  },
  silent: {
    'another aiohttp server': { response: { status: 403, headers: empty } },
    'a refusal with a reason': {
      url: 'http://localhost:8188/prompt',
      response: {
        status: 403,
        headers: [
          ['Server', 'Python/3.12 aiohttp/3.10.5'],
          ['Content-Length', '31'],
        ],
      },
    },
    'that path elsewhere': { url: 'http://localhost:8188/prompt', response: { status: 403 } },
  },
} satisfies Cases;
