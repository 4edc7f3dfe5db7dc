import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a refused call': { url: 'http://localhost:11434/api/tags', response: { status: 403 } },
    'a refused preflight': {
      url: 'http://localhost:11434/api/chat',
      method: 'POST',
      preflight: { status: 403, headers: [] },
    },
  },
  silent: {
    'another port': { url: 'http://localhost:11435/api/tags', response: { status: 403 } },
    'an unknown model': { url: 'http://localhost:11434/api/chat', response: { status: 404 } },
  },
} satisfies Cases;
