import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, responseHeader, urlPath } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hostname, isGoError } from './product-signs.ts';

// In its source: the check of Host stands around CORS, and says "invalid host specified" in plain text (23 bytes with its end).
export default defineRule({
  id: 'geth-host-check',
  title: 'Ethereum node refuses this host',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://geth.ethereum.org/docs/interacting-with-geth/rpc',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (failingStatus(context) !== 403 || urlPath(context) !== '/' || !isGoError(context)) return null;
    if (responseHeader(context, 'Content-Length') !== '23') return null;
    return {
      summary: sentence`${gotStatus(context)} as Ethereum’s node (geth) does when the ${'Host'} header is not on its list, before it looks at CORS.`,
      owner: 'server',
      action: sentence`Start the node with ${`--http.vhosts ${hostname(context)}`} (several: separated by commas), beside ${'--http.corsdomain'} with the page’s origin.`,
      fix: 'Add the host to --http.vhosts',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Content-Length')],
    };
  },
});
