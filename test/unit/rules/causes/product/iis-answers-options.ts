import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'no CORS headers': {
      method: 'PUT',
      preflight: {
        status: 200,
        headers: [
          ['Allow', 'OPTIONS, TRACE, GET, HEAD, POST'],
          ['Server', 'Microsoft-IIS/10.0'],
          ['Public', 'OPTIONS, TRACE, GET, HEAD, POST'],
          ['X-Powered-By', 'ASP.NET'],
        ],
      },
    },
    'an origin set as a custom header': {
      browser: 'firefox',
      method: 'PUT',
      preflight: {
        status: 200,
        headers: [
          ['Allow', 'OPTIONS, TRACE, GET, HEAD, POST'],
          ['Public', 'OPTIONS, TRACE, GET, HEAD, POST'],
          ['Access-Control-Allow-Origin', '*'],
          ['Server', 'Microsoft-IIS/10.0'],
        ],
      },
    },
  },
  silent: {
    'an application behind IIS': {
      method: 'PUT',
      preflight: {
        status: 200,
        headers: [
          ['Allow', 'GET, PUT'],
          ['Server', 'Microsoft-IIS/10.0'],
        ],
      },
    },
    'another server': {
      method: 'PUT',
      preflight: {
        status: 200,
        headers: [
          ['Allow', 'OPTIONS, GET'],
          ['Public', 'OPTIONS, GET'],
        ],
      },
    },
  },
} satisfies Cases;
