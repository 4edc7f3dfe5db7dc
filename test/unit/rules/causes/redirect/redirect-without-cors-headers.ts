import { allowed, type Cases } from '../../rule-case.ts';

export default {
  speaks: {
    '302': { response: { status: 302, headers: [['Location', 'https://other.example/x']] } },
    '301 in Firefox': { browser: 'firefox', response: { status: 301, headers: [['Location', '/v2']] } },
  },
  silent: {
    'no target': { response: { status: 302 } },
    'a redirect that allows the page': {
      response: { status: 302, headers: [...allowed, ['Location', 'https://other.example/']] },
    },
  },
} satisfies Cases;
