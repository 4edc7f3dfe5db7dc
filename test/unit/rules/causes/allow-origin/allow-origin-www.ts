import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'www for the bare domain': {
      page: 'https://example.com',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://www.example.com']] },
    },
    'the bare domain for www': {
      page: 'https://www.example.com',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://example.com']] },
    },
    'another subdomain': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://admin.example.com']] },
    },
    'the domain above': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://example.com']] },
    },
  },
  silent: {
    'another domain': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.other.com']] },
    },
    'neighbours on a shared host': {
      page: 'https://a.github.io',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://b.github.io']] },
    },
    'neighbours below a public suffix': {
      page: 'https://a.co.uk',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://b.co.uk']] },
    },
    'another address': {
      page: 'http://10.0.0.1',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'http://10.0.0.2']] },
    },
  },
} satisfies Cases;
