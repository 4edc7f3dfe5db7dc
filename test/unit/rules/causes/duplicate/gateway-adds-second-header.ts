import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    Kong: {
      response: {
        status: 200,
        headers: [
          ['Access-Control-Allow-Origin', '*'],
          ['Access-Control-Allow-Origin', 'https://app.example.com'],
          ['X-Kong-Upstream-Latency', '3'],
          ['X-Kong-Proxy-Latency', '1'],
          ['Via', '1.1 kong/3.9.0'],
        ],
      },
    },
    Envoy: {
      response: {
        status: 200,
        headers: [
          ['Access-Control-Allow-Origin', '*'],
          ['Access-Control-Allow-Origin', '*'],
          ['x-envoy-upstream-service-time', '4'],
          ['server', 'istio-envoy'],
        ],
      },
    },
    'a function URL': {
      url: 'https://abc.lambda-url.eu-west-1.on.aws/items',
      response: {
        status: 200,
        headers: [
          ['Access-Control-Allow-Origin', '*'],
          ['Access-Control-Allow-Origin', 'https://app.example.com'],
        ],
      },
    },
  },
  silent: {
    'no gateway known': {
      response: {
        status: 200,
        headers: [
          ['Access-Control-Allow-Origin', '*'],
          ['Access-Control-Allow-Origin', '*'],
        ],
      },
    },
    'one line': {
      response: {
        status: 200,
        headers: [
          ['Access-Control-Allow-Origin', 'https://other.example'],
          ['X-Kong-Upstream-Latency', '3'],
        ],
      },
    },
  },
} satisfies Cases;
