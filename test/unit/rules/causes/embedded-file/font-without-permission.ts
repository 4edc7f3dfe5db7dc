import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'in Chromium': { type: 'font', response: { status: 200 } },
    'in Firefox': { browser: 'firefox', type: 'font', response: { status: 200 } },
  },
  silent: {
    'a fetch': { response: { status: 200 } },
    'another origin allowed': {
      type: 'font',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://other.example']] },
    },
  },
} satisfies Cases;
