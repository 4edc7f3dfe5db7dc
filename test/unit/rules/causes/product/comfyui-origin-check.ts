import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'its preflight': {
      url: 'http://localhost:8188/prompt',
      method: 'POST',
      requestHeaders: { 'Content-Type': 'application/json' },
      preflight: { status: 403, headers: [['Server', 'Python/3.12 aiohttp/3.10.5']] },
    },
    'a GET': {
      url: 'http://localhost:8188/object_info',
      response: { status: 403, headers: [['Server', 'Python/3.12 aiohttp/3.10.5']] },
    },
  },
  silent: {
    'another aiohttp server': { response: { status: 403, headers: [['Server', 'Python/3.12 aiohttp/3.10.5']] } },
    'that path elsewhere': { url: 'http://localhost:8188/prompt', response: { status: 403 } },
  },
} satisfies Cases;
