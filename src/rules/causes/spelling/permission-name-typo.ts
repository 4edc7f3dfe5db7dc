import { ACAC, ACAH, ACAM } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingExchange, mdn, responseHeader, serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { nearName } from './near-name.ts';

const WANTED = { 'preflight-method': ACAM, 'preflight-header': ACAH, 'acac-not-true': ACAC } as const;

export default defineRule({
  id: 'permission-name-typo',
  title: 'Permission header is misspelt',
  explains: ['preflight-method', 'preflight-header', 'acac-not-true'],
  certainty: 'certain',
  link: mdn('CORSMethodNotFound'),
  priority: 'own-words',
  diagnose(context) {
    const wanted = WANTED[context.failure.code];
    if (responseHeader(context, wanted) !== null) return null;
    const names = (failingExchange(context)?.responseHeaders ?? []).map(([name]) => name);
    const near = nearName(names, wanted);
    if (near === null) return null;
    return {
      summary: sentence`${serverOrigin(context)} sent a header ${near}. The browser knows only ${wanted}, so what it permits does not count.`,
      owner: 'server',
      action: sentence`Rename ${near} to ${wanted} where the server sets it.`,
      fix: `Rename the header to ${wanted}`,
      evidence: [evidence(context, 'response-header', near), evidence(context, 'response-header', wanted)],
    };
  },
});
