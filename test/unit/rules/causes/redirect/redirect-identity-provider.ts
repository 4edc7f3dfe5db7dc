import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'the redirect itself': {
      response: {
        status: 302,
        headers: [['Location', 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?x=1']],
      },
    },
    'after it was followed': {
      redirects: [
        { url: 'https://api.example.net/items', status: 302, headers: [['Access-Control-Allow-Origin', '*']] },
      ],
      url: 'https://example.okta.com/app/login',
      response: { status: 200 },
    },
    'a provider that is known by its query alone': {
      redirects: [
        {
          url: 'https://api.example.net/salesforce/authenticate',
          status: 302,
          headers: [['Access-Control-Allow-Origin', '*']],
        },
      ],
      url: 'https://acme.my.salesforce.example/services/oauth2/authorize?response_type=code&client_id=1',
      response: { status: 302, headers: [['Location', '/consent']] },
    },
    'the route that starts a sign-in': {
      redirects: [
        { url: 'https://api.example.net/auth', status: 302, headers: [['Access-Control-Allow-Origin', '*']] },
      ],
      url: 'https://accounts.google.com/o/oauth2/auth',
      response: { status: 200 },
    },
  },
  silent: {
    'another host': { response: { status: 302, headers: [['Location', 'https://other.example/login']] } },
    'a call to the provider': {
      url: 'https://accounts.google.com/o/oauth2/v2/auth',
      response: { status: 302, headers: [['Location', 'https://accounts.google.com/signin']] },
    },
    'a name that only ends like it': {
      response: { status: 302, headers: [['Location', 'https://notaccounts.google.com.evil.example/']] },
    },
  },
  certainty: 'likely',
} satisfies Cases;
