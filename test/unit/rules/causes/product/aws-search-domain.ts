import type { Cases } from '../../rule-case.ts';

const signed = { requestHeaders: { authorization: 'AWS4-HMAC-SHA256 x', 'x-amz-date': '1' } } as const;

export default {
  certainty: 'likely',
  speaks: {
    OpenSearch: {
      ...signed,
      url: 'https://search-a-1.us-east-2.es.amazonaws.com/items/_search',
      preflight: { status: 403, headers: [['Access-Control-Allow-Origin', '*']] },
    },
    CloudSearch: {
      ...signed,
      url: 'https://search-a-1.eu-west-1.cloudsearch.amazonaws.com/2013-01-01/search',
      preflight: { status: 400 },
    },
  },
  silent: {
    'Elasticsearch of one’s own': { ...signed, url: 'https://es.example.net:9200/_search', preflight: { status: 403 } },
    'a response': { url: 'https://search-a-1.us-east-2.es.amazonaws.com/_search', response: { status: 200 } },
  },
} satisfies Cases;
