import { sentence } from '../../../text/quote-list.ts';
import { comparedHeaders, pageOrigin, serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'file-origin',
  title: 'App’s page is a file',
  explains: ['acao-missing', 'acao-mismatch', 'preflight-status'],
  certainty: 'likely',
  link: 'https://www.electronjs.org/docs/latest/api/protocol',
  priority: 'mistake',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (!/^file:/.test(pageOrigin(context))) return null;
    return {
      summary: sentence`The page is a file, and the program around it (Electron, say) sends ${`Origin: ${pageOrigin(context)}`}. Every file on every computer has that origin, so servers do not list it; ${serverOrigin(context)} does not either.`,
      owner: 'page',
      action: sentence`Make the request in the main process, where no CORS applies, and hand the result to the page. Or load the page from a scheme of your own (${'protocol.handle'}) or from a local server, and let ${serverOrigin(context)} allow that origin.`,
      fix: 'Request in the main process, or give the page an origin',
      evidence: comparedHeaders(context),
    };
  },
});
