import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, failingUrl, pageOrigin, urlPath, urlWithoutQuery } from '../../context.ts';
import { defineRule, type RuleContext } from '../../rule.ts';
import { hostname } from './product-signs.ts';

const WIKIMEDIA =
  /(?:^|\.)(?:wikipedia|wikimedia|wikidata|wiktionary|wikisource|wikiquote|wikivoyage|wikibooks|wikinews|wikiversity|mediawiki)\.org$/;

/** Other programs have an api.php too: the host, the usual folder or MediaWiki’s own actions tell. */
function isMediaWiki(context: RuleContext): boolean {
  const [url, path] = [failingUrl(context), urlPath(context)];
  if (!path.endsWith('/api.php') || !/[?&]action=/.test(url)) return false;
  if (WIKIMEDIA.test(hostname(context)) || path.endsWith('/w/api.php')) return true;
  return (
    /[?&]action=(?:query|parse|opensearch|wbgetentities|wbsearchentities)(?:&|$)/.test(url) && /[?&]format=/.test(url)
  );
}

export default defineRule({
  id: 'mediawiki-origin',
  title: 'MediaWiki needs the origin parameter',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://www.mediawiki.org/wiki/API:Cross-site_requests',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const url = failingUrl(context);
    if (!isMediaWiki(context) || /[?&]origin=/.test(url)) return null;
    if ((failingStatus(context) ?? 0) >= 300) return null;
    return {
      summary: sentence`${urlWithoutQuery(context)} is the API of a MediaWiki, such as Wikipedia. It sends ${ACAO} only when the query of the URL has ${'origin'}, and this URL has none.`,
      owner: 'page',
      action: sentence`Add ${'origin=*'} to the query (also of a POST: in the URL, not in the body). With the login of a user write ${`origin=${pageOrigin(context)}`} instead, which the wiki has to list.`,
      fix: 'Add origin=* to the query',
      evidence: [evidence(context, 'url'), evidence(context, 'response-header', ACAO)],
    };
  },
});
