import { allowed, type Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'from one server to another': {
      redirects: [{ url: 'https://one.example/a', status: 302, headers: allowed }],
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com']] },
    },
    'to a server that allows somebody else': {
      redirects: [{ url: 'https://one.example/a', status: 302, headers: allowed }],
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://viewer.example.net']] },
    },
    'to a signed link': {
      redirects: [{ url: 'https://one.example/a', status: 302, headers: allowed }],
      url: 'https://bucket.example.net/f.zip?X-Amz-Expires=300&X-Amz-Signature=abc',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com']] },
    },
    'the browser changed http to https itself': {
      page: 'http://app.example.com',
      redirects: [{ url: 'http://api.example.net/items', status: 0 }],
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'http://app.example.com']] },
    },
  },
  silent: {
    'a server that answers nothing about origins': {
      redirects: [{ url: 'https://one.example/a', status: 302, headers: allowed }],
      response: { status: 200 },
    },
    'within one server': {
      redirects: [{ url: 'https://api.example.net/a', status: 302, headers: allowed }],
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://other.example']] },
    },
    'a sandbox': {
      initiator: 'null',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com']] },
    },
  },
} satisfies Cases;
