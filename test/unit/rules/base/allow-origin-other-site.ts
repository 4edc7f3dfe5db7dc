import { allowed, type Cases } from '../rule-case.ts';

export default {
  speaks: {
    'another origin': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://other.example']] },
    },
    'on the preflight': {
      method: 'PUT',
      preflight: { status: 204, headers: [['Access-Control-Allow-Origin', 'https://other.example']] },
    },
    'a POST in Firefox': {
      browser: 'firefox',
      method: 'POST',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://other.example']] },
    },
    'localhost in production': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'http://localhost:3000']] },
    },
  },
  silent: {
    'the page itself': { error: null, response: { status: 200, headers: allowed } },
    'no header': { response: { status: 200 } },
  },
} satisfies Cases;
