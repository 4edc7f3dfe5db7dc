import type { Cases, RuleCase } from '../../rule-case.ts';

const manifest: RuleCase = {
  page: 'https://dash.example.com',
  type: 'web_manifest',
  redirects: [{ url: 'https://dash.example.com/manifest.json', status: 302 }],
  url: 'https://sso.example.net/start',
  response: { status: 200 },
};

export default {
  certainty: 'likely',
  speaks: {
    'the sign-in answered': manifest,
    'the redirect was refused': {
      page: 'https://dash.example.com',
      type: 'web_manifest',
      redirects: [{ url: 'https://dash.example.com/manifest.json', status: 302 }],
      url: 'https://sso.example.net/start',
      response: { status: 302, headers: [['Location', 'https://other.example.org/login']] },
    },
  },
  silent: {
    'a manifest on another origin': {
      page: 'https://dash.example.com',
      type: 'web_manifest',
      url: 'https://cdn.example.net/manifest.json',
      response: { status: 200 },
    },
    'another call': { ...manifest, type: 'xmlhttprequest' },
  },
} satisfies Cases;
