import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a preflight sent to the login': {
      method: 'PUT',
      preflight: {
        status: 302,
        headers: [['Location', 'https://team.cloudflareaccess.com/cdn-cgi/access/login/api.example.net']],
      },
    },
    'a call that ended there': {
      redirects: [{ url: 'https://api.example.net/items', status: 302 }],
      url: 'https://team.cloudflareaccess.com/cdn-cgi/access/login/api.example.net',
      response: { status: 200 },
    },
  },
  silent: {
    'another login': {
      method: 'PUT',
      preflight: { status: 302, headers: [['Location', 'https://team.example.org/cdn-cgi/access/login']] },
    },
    'a name that only ends alike': {
      method: 'PUT',
      preflight: { status: 302, headers: [['Location', 'https://notcloudflareaccess.com/']] },
    },
  },
} satisfies Cases;
