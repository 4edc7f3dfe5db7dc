import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'a branch on Vercel, and a server there': {
      page: 'https://shop-git-feature-x-acme.vercel.app',
      url: 'https://shop-api.vercel.app/items',
      response: { status: 200 },
    },
    'a deploy preview on Netlify': {
      page: 'https://deploy-preview-42--shop.netlify.app',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://shop.example']] },
    },
  },
  silent: {
    'a server that allows nobody, and may be anybody’s': {
      page: 'https://shop-git-feature-x-acme.vercel.app',
      response: { status: 200 },
    },
    'production on Vercel': { page: 'https://shop.vercel.app', response: { status: 200 } },
    'an error': { page: 'https://shop-git-feature-x-acme.vercel.app', response: { status: 500 } },
  },
  certainty: 'likely',
} satisfies Cases;
