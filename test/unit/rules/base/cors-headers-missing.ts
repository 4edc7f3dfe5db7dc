import { allowed, type Cases } from '../rule-case.ts';

export default {
  speaks: {
    '200 without headers': { response: { status: 200 } },
    'an XMLHttpRequest in Firefox': { browser: 'firefox', response: { status: 200 } },
    'a preflight that allows nothing': { method: 'PUT', preflight: { status: 204, headers: [] } },
    'a POST': { method: 'POST', response: { status: 201 } },
    'a token of another site': {
      url: 'https://login.example.net/oauth2/token',
      method: 'POST',
      response: { status: 200 },
    },
    'a page without an origin': { initiator: 'null', documentUrl: null, response: { status: 200 } },
  },
  silent: {
    'the page is allowed': { error: null, response: { status: 200, headers: allowed } },
    'an error page': { response: { status: 500 } },
  },
} satisfies Cases;
