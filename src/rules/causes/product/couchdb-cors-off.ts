import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, pageOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, headerMatches } from './product-signs.ts';

export default defineRule({
  id: 'couchdb-cors-off',
  title: 'Page missing in CouchDB’s list',
  explains: ['acao-missing', 'preflight-status'],
  certainty: 'likely',
  coversCheck: true,
  link: 'https://docs.couchdb.org/en/stable/config/http.html#cross-origin-resource-sharing',
  priority: 'product',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (!headerMatches(context, 'Server', /^CouchDB\//) || (failingStatus(context) ?? 0) >= 500) return null;
    return {
      summary: sentence`${gotStatus(context)} from CouchDB, without ${ACAO}. Either its CORS setting is off, as it is at first, or its list of origins lacks ${pageOrigin(context)}.`,
      owner: 'server',
      action: sentence`In CouchDB’s configuration set ${'enable_cors = true'} (section ${'[chttpd]'}, in CouchDB 1 and 2 ${'[httpd]'}), and in section ${'[cors]'} ${`origins = ${pageOrigin(context)}`}, ${'credentials = true'}, ${'methods'} and ${'headers'}. The tool ${'add-cors-to-couchdb'} sets all of them.`,
      fix: 'Set enable_cors and origins in CouchDB',
      evidence: [evidence(context, 'response-header', 'Server'), evidence(context, 'response-header', ACAO)],
    };
  },
});
