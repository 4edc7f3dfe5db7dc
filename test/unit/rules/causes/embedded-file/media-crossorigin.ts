import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'in Chromium': { type: 'media', response: { status: 200 } },
    'in Firefox': { browser: 'firefox', type: 'media', response: { status: 200 } },
  },
  silent: {
    'a fetch': { response: { status: 200 } },
    'another origin allowed': {
      type: 'media',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://other.example']] },
    },
  },
} satisfies Cases;
