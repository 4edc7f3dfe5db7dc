import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    Age: { response: { status: 200, headers: [['Age', '120']] } },
    'X-Cache in Firefox': {
      browser: 'firefox',
      response: { status: 200, headers: [['X-Cache', 'Hit from cloudfront']] },
    },
    'CF-Cache-Status': { response: { status: 200, headers: [['CF-Cache-Status', 'HIT']] } },
  },
  silent: {
    miss: {
      response: {
        status: 200,
        headers: [
          ['X-Cache', 'Miss from cloudfront'],
          ['Age', '0'],
        ],
      },
    },
    'the browser’s own cache': { fromCache: true, response: { status: 200, headers: [['Age', '120']] } },
    'an error': { response: { status: 502, headers: [['Age', '3']] } },
  },
  certainty: 'likely',
} satisfies Cases;
