import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    Notion: { url: 'https://api.notion.com/v1/pages', method: 'PATCH', preflight: { status: 400 } },
    Mailchimp: { url: 'https://us1.api.mailchimp.com/3.0/lists', response: { status: 200 } },
    'LinkedIn’s token endpoint': {
      url: 'https://www.linkedin.com/oauth/v2/accessToken',
      method: 'POST',
      response: { status: 200 },
    },
    'Jira Cloud': {
      url: 'https://acme.atlassian.net/rest/api/3/myself',
      requestHeaders: { Authorization: 'Basic x' },
      preflight: { status: 200 },
    },
    'Shopify’s Admin, in Firefox': {
      browser: 'firefox',
      url: 'https://acme.myshopify.com/admin/api/2024-01/orders.json',
      requestHeaders: { 'X-Shopify-Access-Token': 'x' },
      preflight: { status: 401 },
    },
  },
  silent: {
    'an API of one’s own': { response: { status: 200 } },
    'Notion’s site': { url: 'https://www.notion.com/x', response: { status: 200 } },
    'Shopify’s Storefront API, which pages may call': {
      url: 'https://acme.myshopify.com/api/2024-01/graphql.json',
      method: 'POST',
      response: { status: 200 },
    },
    'a page of LinkedIn': { url: 'https://www.linkedin.com/in/x', response: { status: 200 } },
    'a host that only ends like it': { url: 'https://notatlassian.net/rest/api', response: { status: 200 } },
  },
} satisfies Cases;
