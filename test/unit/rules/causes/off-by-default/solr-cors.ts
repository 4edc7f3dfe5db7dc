import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'the list of cores': { url: 'http://localhost:8983/solr/admin/cores?action=STATUS', response: { status: 200 } },
    'a query': {
      url: 'https://search.example.net/solr/items/select?q=x',
      requestHeaders: { authorization: 'Basic x' },
      preflight: { status: 401 },
    },
  },
  silent: {
    'another path': { url: 'http://localhost:8983/items/select', response: { status: 200 } },
    'a page about it': { url: 'https://www.example.net/solr/guide', response: { status: 200 } },
  },
} satisfies Cases;
