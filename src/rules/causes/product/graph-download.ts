import { sentence } from '../../../text/quote-list.ts';
import { withoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { hostname } from './product-signs.ts';

const CONTENT = /^https:\/\/graph\.microsoft\.com\/[^?#]*\/content(?:[?#]|$)/;
const FILES =
  /(?:^|\.)(?:sharepoint\.com|1drv\.com|onedrive\.com|svc\.ms|livefilestore\.com|microsoftpersonalcontent\.com)$/;

// https://learn.microsoft.com/en-us/onedrive/developer/rest-api/concepts/working-with-cors
export default defineRule({
  id: 'graph-download',
  title: 'Graph redirects the download',
  explains: [
    'acao-missing',
    'acao-mismatch',
    'acao-null-origin',
    'preflight-status',
    'preflight-redirect',
    'preflight-header',
  ],
  certainty: 'likely',
  link: 'https://learn.microsoft.com/en-us/onedrive/developer/rest-api/concepts/working-with-cors',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const first = context.call.hops[0]?.request.url ?? '';
    if (context.failure.hop === 0 || !CONTENT.test(first) || !FILES.test(hostname(context))) return null;
    return {
      summary: sentence`${withoutQuery(first)} redirected the download to ${hostname(context)}, which allows no preflight. The call carries headers that need one.`,
      owner: 'page',
      action: sentence`Ask Graph for the item without ${'/content'} and read ${'@microsoft.graph.downloadUrl'} from it. Fetch that URL with no header of your own, neither ${'Authorization'} nor those of an SDK. A converted file (${'?format='}) needs a server of your own.`,
      fix: 'Fetch @microsoft.graph.downloadUrl instead',
      evidence: [
        { leg: 'request', hop: 0, part: 'url', name: null },
        { leg: 'request', hop: 0, part: 'response-header', name: 'Location' },
      ],
    };
  },
});
