import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingExchange, mdn, serverOrigin } from '../../context.ts';
import { allowThisPage, alreadyReceived } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { nearName } from './near-name.ts';

export default defineRule({
  id: 'allow-origin-name-typo',
  title: 'CORS header name is misspelt',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: mdn('CORSMissingAllowOrigin'),
  priority: 'own-words',
  diagnose(context) {
    const names = (failingExchange(context)?.responseHeaders ?? []).map(([name]) => name);
    const near = nearName(names, ACAO);
    if (near === null) return null;
    return {
      summary: sentence`${serverOrigin(context)} sent a header ${near}. The browser knows only ${ACAO}, so nothing allows this page.`,
      owner: 'server',
      action: [
        ...sentence`Rename ${near} to ${ACAO} where the server sets it. `,
        ...allowThisPage(context),
        ...alreadyReceived(context),
      ],
      fix: `Rename the header to ${ACAO}`,
      evidence: [evidence(context, 'response-header', near), evidence(context, 'response-header', ACAO)],
    };
  },
});
