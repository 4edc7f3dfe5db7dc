import { ACAO, allowThisPage, alreadyReceived, evidence, exchange, mdn, say, server } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { nearName } from './near-name.ts';

export default defineRule({
  id: 'allow-origin-name-typo',
  title: 'CORS header name is misspelt',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: mdn('CORSMissingAllowOrigin'),
  weight: 95,
  diagnose(found) {
    const names = (exchange(found)?.responseHeaders ?? []).map(([name]) => name);
    const near = nearName(names, ACAO);
    if (near === null) return null;
    return {
      summary: say`${server(found)} sent a header ${near}. The browser knows only ${ACAO}, so nothing allows this page.`,
      owner: 'server',
      action: [
        ...say`Rename ${near} to ${ACAO} where the server sets it. `,
        ...allowThisPage(found),
        ...alreadyReceived(found),
      ],
      fix: `Rename the header to ${ACAO}`,
      evidence: [evidence(found, 'response-header', near), evidence(found, 'response-header', ACAO)],
    };
  },
});
