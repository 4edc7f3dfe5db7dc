import type { Cases } from '../../rule-case.ts';

const url = 'https://ab12.ngrok-free.app/api/chat';
const empty = { status: 403, headers: [['Content-Length', '0'] as const] };

export default {
  certainty: 'likely',
  speaks: {
    'through ngrok': { url, method: 'PUT', preflight: empty },
    'through ngrok under a domain of one’s own': {
      url: 'https://llm.example.net/api/tags',
      response: { status: 403, headers: [...empty.headers, ['ngrok-agent-ips', '198.51.100.7']] },
    },
    'through a Cloudflare tunnel, from a page without an origin': {
      url: 'https://blue-sky.trycloudflare.com/v1/chat/completions',
      method: 'PUT',
      initiator: 'null',
      preflight: empty,
    },
  },
  silent: {
    'an application behind ngrok': { url: 'https://ab12.ngrok-free.app/api/orders', method: 'PUT', preflight: empty },
    'one that says why': {
      url,
      method: 'PUT',
      preflight: { status: 403, headers: [['Content-Length', '31']] },
    },
    'no tunnel': { url: 'https://llm.example.net/api/chat', method: 'PUT', preflight: empty },
    'another status': { url, method: 'PUT', preflight: { ...empty, status: 404 } },
  },
} satisfies Cases;
