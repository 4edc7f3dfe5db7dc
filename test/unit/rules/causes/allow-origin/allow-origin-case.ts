import { allowed, type Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'capitals in the host': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://App.Example.com']] },
    },
    'capitals in the scheme': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'HTTPS://app.example.com']] },
    },
  },
  silent: {
    'another host': { response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://Other.example']] } },
    'lower case': { error: null, response: { status: 200, headers: allowed } },
  },
} satisfies Cases;
