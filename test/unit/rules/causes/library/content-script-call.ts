import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a content script': {
      page: 'https://www.example.com',
      source: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/content.js:311',
      response: { status: 200 },
    },
    'its preflight': {
      page: 'https://www.example.com',
      source: 'moz-extension://0b2e-4c/content.js:3',
      method: 'PUT',
      preflight: { status: 404 },
    },
  },
  silent: {
    'the page’s own script': { source: 'https://app.example.com/app.js:3', response: { status: 200 } },
    'a page of the extension itself': {
      initiator: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
      source: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/popup.js:3',
      response: { status: 200 },
    },
  },
} satisfies Cases;
