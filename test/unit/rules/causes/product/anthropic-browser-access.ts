import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'without the header': {
      url: 'https://api.anthropic.com/v1/messages',
      method: 'POST',
      requestHeaders: { 'x-api-key': 'k' },
      response: { status: 401 },
    },
  },
  silent: {
    'with it': {
      url: 'https://api.anthropic.com/v1/messages',
      method: 'POST',
      requestHeaders: { 'anthropic-dangerous-direct-browser-access': 'true' },
      response: { status: 401 },
    },
    'a failure on the way': {
      url: 'https://api.anthropic.com/v1/messages',
      method: 'POST',
      response: { status: 502 },
    },
    'another API': { url: 'https://api.example.net/v1/messages', method: 'POST', response: { status: 401 } },
  },
} satisfies Cases;
