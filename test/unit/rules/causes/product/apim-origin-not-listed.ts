import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'an empty 200': { url: 'https://shop.azure-api.net/orders', method: 'PUT', preflight: { status: 200 } },
  },
  silent: {
    'an error': { url: 'https://shop.azure-api.net/orders', method: 'PUT', preflight: { status: 404 } },
    'another host': { method: 'PUT', preflight: { status: 200 } },
  },
} satisfies Cases;
