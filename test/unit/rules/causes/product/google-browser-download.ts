import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a redirect to the sign-in': {
      url: 'https://storage.cloud.google.com/photos/a.jpg',
      response: { status: 302, headers: [['Location', 'https://accounts.google.com/ServiceLogin']] },
    },
    'a preflight in Firefox': {
      browser: 'firefox',
      url: 'https://storage.cloud.google.com/photos/a.jpg',
      method: 'PUT',
      preflight: { status: 405 },
    },
  },
  silent: {
    'the right address': { url: 'https://storage.googleapis.com/photos/a.jpg', response: { status: 200 } },
    'another host': { url: 'https://storage.cloud.google.com.example/a', response: { status: 200 } },
  },
} satisfies Cases;
