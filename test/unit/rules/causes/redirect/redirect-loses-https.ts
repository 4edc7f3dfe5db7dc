import { allowed, type Cases } from '../../rule-case.ts';

const lost = [['Location', 'http://api.example.net/items']] as const;

export default {
  speaks: {
    'a preflight, and the slash at the end with it': {
      url: 'https://api.example.net/items/',
      method: 'POST',
      requestHeaders: { 'Content-Type': 'application/json' },
      preflight: { status: 307, headers: lost },
    },
    'the call itself': {
      redirects: [{ url: 'https://api.example.net/items/', status: 307 }],
      url: 'http://api.example.net/items',
    },
    'nothing but the scheme, at another port': {
      url: 'https://api.example.net:8443/items',
      method: 'PUT',
      preflight: { status: 301, headers: lost },
      browser: 'firefox',
    },
  },
  silent: {
    'from http to https': {
      url: 'http://api.example.net/items',
      method: 'PUT',
      preflight: { status: 301, headers: [['Location', 'https://api.example.net/items']] },
    },
    'to another server': {
      method: 'PUT',
      preflight: { status: 302, headers: [['Location', 'http://login.example.org/']] },
    },
    'a redirect that is allowed': {
      redirects: [{ url: 'https://api.example.net/items/', status: 307, headers: allowed }],
      url: 'http://api.example.net/items',
      response: { status: 200 },
    },
  },
} satisfies Cases;
