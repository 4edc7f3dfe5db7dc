import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    quotes: { response: { status: 200, headers: [['Access-Control-Allow-Origin', '"https://app.example.com"']] } },
    brackets: { response: { status: 200, headers: [['Access-Control-Allow-Origin', '[https://app.example.com]']] } },
    'a pattern': {
      browser: 'firefox',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', '^https://app\\.example\\.com$']] },
    },
    'an unseen character': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', '\ufeffhttps://app.example.com']] },
    },
    'a comma at the end': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com,']] },
    },
  },
  silent: {
    'another origin in quotes': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', '"https://other.example"']] },
    },
    'two origins': {
      response: {
        status: 200,
        headers: [['Access-Control-Allow-Origin', 'https://app.example.com, https://other.example']],
      },
    },
  },
} satisfies Cases;
