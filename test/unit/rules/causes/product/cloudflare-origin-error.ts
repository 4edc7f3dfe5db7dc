import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a refused connection': {
      method: 'PUT',
      preflight: {
        status: 521,
        headers: [
          ['Server', 'cloudflare'],
          ['CF-RAY', '1-FRA'],
        ],
      },
    },
    'a slow server': { browser: 'firefox', response: { status: 524, headers: [['Server', 'cloudflare']] } },
  },
  silent: {
    'a gateway error of the server’s own': { response: { status: 502, headers: [['Server', 'cloudflare']] } },
    'that status from somebody else': { response: { status: 521, headers: [['Server', 'nginx']] } },
  },
} satisfies Cases;
