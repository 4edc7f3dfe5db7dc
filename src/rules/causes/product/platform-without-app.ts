import { evidence, header, say, status } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { got, says } from './product-signs.ts';

const SIGNS: readonly { readonly name: string; readonly value: RegExp; readonly who: string }[] = [
  { name: 'X-Vercel-Error', value: /^[A-Z_]+$/, who: 'Vercel' },
  { name: 'X-Railway-Fallback', value: /^true$/i, who: 'Railway' },
  { name: 'X-Render-Routing', value: /^(no-server|hibernate-wake-error)/i, who: 'Render' },
];

// Each header is in recorded answers of the platform's own error pages.
export default defineRule({
  id: 'platform-without-app',
  title: 'Platform answers for the application',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://vercel.com/docs/errors',
  weight: 94,
  diagnose(found) {
    const code = status(found);
    const sign = SIGNS.find(({ name, value }) => says(found, name, value));
    if (code === null || code < 400 || sign === undefined) return null;
    const value = header(found, sign.name) ?? '';
    return {
      summary: say`${got(found)} from ${[sign.who]} itself (${`${sign.name}: ${value}`}), not from the application: it was not there, or gave no answer. Such pages have no CORS headers.`,
      owner: 'server',
      action: say`Look into the application’s log and its deployments at ${[sign.who]}: whether it is deployed at this address, has started, and listens on the port the platform gives it (${'PORT'}). CORS comes after that.`,
      fix: `Get the application at ${sign.who} running`,
      evidence: [evidence(found, 'status'), evidence(found, 'response-header', sign.name)],
    };
  },
});
