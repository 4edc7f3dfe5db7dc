import type { HeaderList } from '../../../../../src/fetch/model.ts';
import { allowed, type Cases } from '../../rule-case.ts';

const page: HeaderList = [
  ['Content-Type', 'text/html; charset=UTF-8'],
  ['X-Powered-By', 'PHP/8.3.2'],
];
const passed = {
  status: 204,
  headers: [...allowed, ['Access-Control-Allow-Methods', 'PUT'], ['Access-Control-Allow-Headers', 'content-type']],
} satisfies { status: number; headers: HeaderList };
const put = { method: 'PUT', preflight: passed };

export default {
  certainty: 'likely',
  speaks: {
    'dd() in one method': { ...put, response: { status: 500, headers: page } },
    'dump() with status 200': { ...put, response: { status: 200, headers: page } },
    'a GET, where another call may be read': {
      response: { status: 200, headers: page },
      siblings: [{ url: 'https://api.example.net/user', response: { status: 200, headers: allowed }, error: null }],
    },
  },
  silent: {
    'a server that allows the page nowhere': { response: { status: 500, headers: page } },
    'data without CORS headers': {
      ...put,
      response: {
        status: 500,
        headers: [
          ['Content-Type', 'application/json'],
          ['X-Powered-By', 'PHP/8.3.2'],
        ],
      },
    },
    'the web server’s own error page': {
      ...put,
      response: {
        status: 500,
        headers: [
          ['Content-Type', 'text/html'],
          ['Server', 'nginx'],
        ],
      },
    },
    'an expired session': { ...put, response: { status: 419, headers: page } },
    'a page that asked for HTML': {
      requestHeaders: { Accept: 'text/html' },
      response: { status: 200, headers: page },
      siblings: [{ url: 'https://api.example.net/user', response: { status: 200, headers: allowed }, error: null }],
    },
  },
} satisfies Cases;
