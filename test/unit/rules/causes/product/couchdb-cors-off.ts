import type { Cases } from '../../rule-case.ts';

const server = [['Server', 'CouchDB/3.3.3 (Erlang OTP/24)']] as const;
const put = { method: 'PUT', url: 'https://couch.example.net:6984/db/1' } as const;

export default {
  certainty: 'likely',
  speaks: {
    'a refused preflight': { ...put, preflight: { status: 405, headers: server } },
    'a response without headers': {
      url: 'https://couch.example.net:6984/db',
      response: { status: 200, headers: server },
    },
    'in Firefox': { ...put, browser: 'firefox', preflight: { status: 405, headers: server } },
  },
  silent: {
    'another server': { ...put, preflight: { status: 405, headers: [['Server', 'nginx']] } },
    'its own failure': { url: 'https://couch.example.net:6984/db', response: { status: 500, headers: server } },
  },
} satisfies Cases;
