import type { Cases } from '../rule-case.ts';

export default {
  speaks: {
    'in quotes': { response: { status: 200, headers: [['Access-Control-Allow-Origin', '"https://other.example"']] } },
    'a regular expression': { response: { status: 200, headers: [['Access-Control-Allow-Origin', '/^https:/']] } },
    'markup with spaces': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', '<img src=x onerror=alert(1)>']] },
    },
  },
  silent: {
    'another origin': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://other.example']] },
    },
    'a placeholder': { response: { status: 200, headers: [['Access-Control-Allow-Origin', 'undefined']] } },
  },
} satisfies Cases;
