import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a challenged call': {
      response: {
        status: 403,
        headers: [
          ['cf-mitigated', 'challenge'],
          ['Server', 'cloudflare'],
        ],
      },
    },
    'a challenged preflight': { method: 'PUT', preflight: { status: 403, headers: [['cf-mitigated', 'challenge']] } },
    'in Firefox, with 429': { browser: 'firefox', response: { status: 429, headers: [['Cf-Mitigated', 'challenge']] } },
  },
  silent: {
    'Cloudflare only in front': {
      response: {
        status: 403,
        headers: [
          ['Server', 'cloudflare'],
          ['CF-RAY', '1-FRA'],
        ],
      },
    },
    'another value': { response: { status: 403, headers: [['cf-mitigated', 'challenged']] } },
  },
} satisfies Cases;
