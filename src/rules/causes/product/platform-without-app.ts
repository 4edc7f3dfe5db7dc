import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, responseHeader } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, headerMatches } from './product-signs.ts';

const SIGNS: readonly { readonly name: string; readonly value: RegExp; readonly who: string }[] = [
  { name: 'X-Vercel-Error', value: /^[A-Z_]+$/, who: 'Vercel' },
  { name: 'X-Railway-Fallback', value: /^true$/i, who: 'Railway' },
  { name: 'X-Render-Routing', value: /^(no-server|hibernate-wake-error)/i, who: 'Render' },
];

// Each header is in recorded answers of the platform's own error pages.
export default defineRule({
  id: 'platform-without-app',
  title: 'Error of the platform itself',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://vercel.com/docs/errors',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const code = failingStatus(context);
    const sign = SIGNS.find(({ name, value }) => headerMatches(context, name, value));
    if (code === null || code < 400 || sign === undefined) return null;
    const value = responseHeader(context, sign.name) ?? '';
    return {
      summary: sentence`${gotStatus(context)} from ${[sign.who]} itself (${`${sign.name}: ${value}`}), not from the application: it was not there, or gave no response. Such pages have no CORS headers.`,
      owner: 'server',
      action: sentence`Look into the application’s log and its deployments at ${[sign.who]}: whether it is deployed at this URL, has started, and listens on the port the platform gives it (${'PORT'}). CORS comes after that.`,
      fix: `Get the application at ${sign.who} running`,
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', sign.name)],
    };
  },
});
