import { get } from '../../../fetch/header-list.ts';
import { ACAO, ACRH } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingExchange, pageOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus } from './product-signs.ts';

export default defineRule({
  id: 'hasura-cors-domain',
  title: 'Page missing in Hasura’s list',
  explains: ['acao-missing', 'acao-mismatch'],
  certainty: 'likely',
  link: 'https://hasura.io/docs/2.0/deployment/graphql-engine-flags/config-examples/',
  priority: 'product',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const asked = get(failingExchange(context)?.requestHeaders ?? null, ACRH)?.toLowerCase() ?? '';
    if (context.failure.leg !== 'preflight' || !/\bx-hasura-|\bhasura-client-name\b/.test(asked)) return null;
    return {
      summary: sentence`${gotStatus(context)} for a request with Hasura’s own headers, and nothing in the response allows ${pageOrigin(context)}. Hasura allows only pages in its list of domains.`,
      owner: 'server',
      action: sentence`Add ${pageOrigin(context)} to ${'HASURA_GRAPHQL_CORS_DOMAIN'}, separated by commas from what is there (the console of the CLI has an origin of its own), and restart the engine.`,
      fix: 'Add the page to HASURA_GRAPHQL_CORS_DOMAIN',
      evidence: [evidence(context, 'request-header', ACRH), evidence(context, 'response-header', ACAO)],
    };
  },
});
