import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, headerMatches, hostname } from './product-signs.ts';

export default defineRule({
  id: 'function-not-in-region',
  title: 'No such function there',
  explains: ['acao-missing', 'preflight-status'],
  certainty: 'likely',
  link: 'https://firebase.google.com/docs/functions/locations',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (failingStatus(context) !== 404 || !/\.(?:cloudfunctions\.net|run\.app)$/.test(hostname(context))) return null;
    if (!headerMatches(context, 'Server', /^Google Frontend$/)) return null;
    return {
      summary: sentence`${gotStatus(context)} from Google’s front end: no function has this name at ${hostname(context)}. Its error page carries no CORS headers.`,
      owner: 'server',
      action: sentence`Compare the URL with the one in the Google Cloud console: name, region and project. A callable function of another region has to be named in the page, as in ${"getFunctions(app, 'europe-west1')"}. If it is not there, deploy it.`,
      fix: 'Correct the function’s name or region',
      evidence: [evidence(context, 'status'), evidence(context, 'url')],
    };
  },
});
