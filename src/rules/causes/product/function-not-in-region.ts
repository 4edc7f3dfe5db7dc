import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, urlPath } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hasHeader, headerMatches, hostname, isSubdomainOf } from './product-signs.ts';

/** `europe-west1-my-project.cloudfunctions.net` */
const FUNCTION_HOST = /^([a-z]+-[a-z]+\d+)-([a-z0-9-]+)\.cloudfunctions\.net$/;

// Google's front end has a page for what is not there; applications name their framework or send data.
export default defineRule({
  id: 'function-not-in-region',
  title: 'No such function there',
  explains: ['acao-missing', 'preflight-status'],
  certainty: 'likely',
  link: 'https://firebase.google.com/docs/functions/locations',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const host = hostname(context);
    const [, region, project] = FUNCTION_HOST.exec(host) ?? [];
    if (failingStatus(context) !== 404 || (region === undefined && !isSubdomainOf(host, 'run.app'))) return null;
    if (!headerMatches(context, 'Server', /^Google Frontend$/)) return null;
    if (!headerMatches(context, 'Content-Type', /^text\/html\b/i) || hasHeader(context, 'X-Powered-By')) return null;
    const name = urlPath(context).split('/')[1] ?? '';
    const found = [
      evidence(context, 'status'),
      evidence(context, 'url'),
      evidence(context, 'response-header', 'Server'),
    ];
    if (region === undefined || project === undefined || name === '') {
      return {
        summary: sentence`${gotStatus(context)} and an HTML page of Google’s front end: no service or function responds at ${`${host}${urlPath(context)}`}. That page has no CORS headers.`,
        owner: 'server',
        action: sentence`Compare host and path with the URL that the Google Cloud console shows for the service: name, region, project. If it is not listed there, deploy it.`,
        fix: 'Correct the service’s URL, or deploy it',
        evidence: found,
      };
    }
    return {
      summary: sentence`${gotStatus(context)} from Google’s front end: project ${project} has no function ${name} in region ${region}. Its error page has no CORS headers.`,
      owner: 'page',
      action: sentence`Compare name and region with the function list in the console. Firebase calls ${'us-central1'} unless the page names a region: ${"getFunctions(app, 'europe-west1')"}. If the function is not listed, deploy it.`,
      fix: 'Name the function’s region in the page',
      evidence: found,
    };
  },
});
