import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'an empty 200 to a GET': {
      url: 'https://shop.azure-api.net/orders',
      response: { status: 200, headers: [['Content-Length', '0']] },
    },
    'an empty 200': { url: 'https://shop.azure-api.net/orders', method: 'PUT', preflight: { status: 200 } },
  },
  silent: {
    'data without CORS headers': {
      url: 'https://shop.azure-api.net/orders',
      response: { status: 200, headers: [['Content-Length', '27']] },
    },
    'a POST, which no policy ends': {
      url: 'https://shop.azure-api.net/orders',
      method: 'POST',
      response: { status: 200, headers: [['Content-Length', '0']] },
    },
    'a page without an origin': {
      url: 'https://shop.azure-api.net/orders',
      method: 'PUT',
      initiator: 'null',
      preflight: { status: 200 },
    },
    'an error': { url: 'https://shop.azure-api.net/orders', method: 'PUT', preflight: { status: 404 } },
    'another host': { method: 'PUT', preflight: { status: 200 } },
  },
} satisfies Cases;
