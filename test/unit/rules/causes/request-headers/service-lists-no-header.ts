import { type Cases, carrying } from '../../rule-case.ts';

const shop = { url: 'https://acme.myshopify.com/api/2026-01/graphql.json', method: 'POST' } as const;

export default {
  certainty: 'likely',
  speaks: {
    'a header that a library adds': carrying(['x-shopify-uniquetoken'], 'x-known', shop),
    'at another service, in Firefox': carrying(['x-own'], 'x-known', {
      browser: 'firefox',
      url: 'https://api.stripe.com/v1/tokens',
    }),
  },
  silent: {
    'a server of one’s own': carrying(['x-own']),
  },
} satisfies Cases;
