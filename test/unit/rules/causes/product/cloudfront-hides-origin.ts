import type { Cases } from '../../rule-case.ts';

const through = [['X-Cache', 'Miss from cloudfront']] as const;
const font = 'https://d1.cloudfront.net/assets/icons.woff2';

export default {
  certainty: 'likely',
  speaks: {
    'a font': { type: 'font', url: font, response: { status: 200, headers: through } },
    'in Firefox': { browser: 'firefox', url: font, response: { status: 200, headers: through } },
  },
  silent: {
    'an API behind it': { url: 'https://d1.cloudfront.net/items', response: { status: 200, headers: through } },
    'API Gateway': {
      url: 'https://api.example.net/a.json',
      response: { status: 200, headers: [...through, ['x-amz-apigw-id', '1']] },
    },
    'an error': { url: font, response: { status: 403, headers: through } },
    'another CDN': { url: font, response: { status: 200, headers: [['X-Cache', 'MISS']] } },
  },
} satisfies Cases;
