import { mdn } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { slashRedirect } from '../redirect/redirect-change.ts';

export default defineRule({
  id: 'preflight-redirect-slash',
  title: 'Preflight redirected over a slash',
  explains: ['preflight-redirect', 'acao-missing'],
  certainty: 'certain',
  link: mdn('CORSExternalRedirectNotAllowed'),
  priority: 'mistake',
  diagnose: (context) => slashRedirect(context, 'preflight'),
});
