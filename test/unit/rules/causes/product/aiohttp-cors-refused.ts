import type { Cases } from '../../rule-case.ts';

const refused = (type: string, server: string) =>
  ({
    status: 403,
    headers: [
      ['Server', server],
      ['Content-Type', type],
    ],
  }) as const;
const AIOHTTP = 'Python/3.13 aiohttp/3.11.16';

export default {
  certainty: 'likely',
  speaks: {
    'in plain text': { method: 'PUT', preflight: refused('text/plain; charset=utf-8', AIOHTTP) },
    'from Home Assistant': {
      url: 'http://homeassistant.local:8123/api/states',
      requestHeaders: { Authorization: 'Bearer x' },
      preflight: refused('text/plain; charset=utf-8', AIOHTTP),
    },
  },
  silent: {
    'JSON, which the application wrote': { method: 'PUT', preflight: refused('application/json', AIOHTTP) },
    'another server': { method: 'PUT', preflight: refused('text/plain', 'gunicorn') },
  },
} satisfies Cases;
