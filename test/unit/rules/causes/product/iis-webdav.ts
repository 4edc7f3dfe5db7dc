import { allowed, type Cases } from '../../rule-case.ts';

const iis = ['Server', 'Microsoft-IIS/10.0'] as const;
const put = {
  method: 'PUT',
  preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PUT']] },
} as const;

export default {
  certainty: 'likely',
  speaks: {
    'a PUT': { ...put, response: { status: 405, headers: [iis, ['Allow', 'GET, HEAD, OPTIONS, TRACE']] } },
    'with what WebDAV knows, in Firefox': {
      ...put,
      browser: 'firefox',
      response: { status: 405, headers: [iis, ['Allow', 'GET, HEAD, OPTIONS, TRACE, COPY, PROPFIND']] },
    },
  },
  silent: {
    'the application’s own list': { ...put, response: { status: 405, headers: [iis, ['Allow', 'GET, POST']] } },
    'another server': {
      ...put,
      response: {
        status: 405,
        headers: [
          ['Server', 'nginx'],
          ['Allow', 'GET, HEAD, OPTIONS, TRACE'],
        ],
      },
    },
  },
} satisfies Cases;
