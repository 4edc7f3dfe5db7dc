import { mdn } from '../facts.ts';
import { slashRedirect } from '../redirect-change.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'preflight-redirect-slash',
  title: 'Preflight redirected over a slash',
  explains: ['preflight-redirect', 'acao-missing'],
  certainty: 'certain',
  link: mdn('CORSExternalRedirectNotAllowed'),
  weight: 90,
  diagnose: (found) => slashRedirect(found, 'preflight'),
});
