import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    Allowed: { response: { status: 200, headers: [['Access-Control-Allowed-Origin', '*']] } },
    'the plural in Firefox': {
      browser: 'firefox',
      response: { status: 200, headers: [['Access-Control-Allow-Origins', '*']] },
    },
    'without its beginning': { response: { status: 200, headers: [['Allow-Origin', '*']] } },
    'with underscores': { response: { status: 200, headers: [['Access_Control_Allow_Origin', '*']] } },
    'on the preflight': { method: 'PUT', preflight: { status: 204, headers: [['Acces-Control-Allow-Origin', '*']] } },
  },
  silent: {
    'other CORS headers': {
      response: {
        status: 200,
        headers: [
          ['Access-Control-Allow-Methods', 'GET'],
          ['Access-Control-Allow-Credentials', 'true'],
        ],
      },
    },
    'a header of its own': {
      response: {
        status: 200,
        headers: [
          ['X-Origin', '*'],
          ['Origin', 'https://app.example.com'],
        ],
      },
    },
  },
} satisfies Cases;
