import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    Istio: {
      method: 'PUT',
      preflight: {
        status: 403,
        headers: [
          ['Server', 'istio-envoy'],
          ['Content-Type', 'text/plain'],
          ['Content-Length', '19'],
        ],
      },
    },
  },
  silent: {
    'the application behind Envoy': {
      method: 'PUT',
      preflight: {
        status: 403,
        headers: [
          ['Server', 'istio-envoy'],
          ['Content-Type', 'application/json'],
        ],
      },
    },
    'another text of Envoy': {
      method: 'PUT',
      preflight: {
        status: 403,
        headers: [
          ['Server', 'envoy'],
          ['Content-Type', 'text/plain'],
          ['Content-Length', '33'],
        ],
      },
    },
    'another server': { method: 'PUT', preflight: { status: 403, headers: [['Content-Type', 'text/plain']] } },
  },
} satisfies Cases;
