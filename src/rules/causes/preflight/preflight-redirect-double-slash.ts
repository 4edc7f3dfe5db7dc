import { mdn } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { doubleSlashRedirect } from '../redirect/redirect-change.ts';

export default defineRule({
  id: 'preflight-redirect-double-slash',
  title: 'Preflight redirected over double slash',
  explains: ['preflight-redirect', 'acao-missing'],
  certainty: 'certain',
  link: mdn('CORSExternalRedirectNotAllowed'),
  priority: 'mistake',
  diagnose: (context) => doubleSlashRedirect(context, 'preflight'),
});
