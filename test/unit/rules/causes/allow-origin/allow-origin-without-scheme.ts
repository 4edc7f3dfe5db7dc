import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'a host': { response: { status: 200, headers: [['Access-Control-Allow-Origin', 'app.example.com']] } },
    'localhost with a port': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'localhost:3000']] },
    },
    'an address with a port': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', '127.0.0.1:8080']] },
    },
    'slashes without a scheme': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', '//app.example.com']] },
    },
  },
  silent: {
    'words with a hyphen': { response: { status: 200, headers: [['Access-Control-Allow-Origin', 'same-origin']] } },
    'a number': { response: { status: 200, headers: [['Access-Control-Allow-Origin', '1']] } },
    'a version': { response: { status: 200, headers: [['Access-Control-Allow-Origin', '1.0']] } },
    'with the scheme': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://other.example']] },
    },
    'a word': { response: { status: 200, headers: [['Access-Control-Allow-Origin', 'true']] } },
  },
} satisfies Cases;
