import { mdn } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { otherNameRedirect } from '../redirect/redirect-change.ts';

export default defineRule({
  id: 'preflight-redirect-other-name',
  title: 'Preflight redirected to related host',
  explains: ['preflight-redirect', 'acao-missing'],
  certainty: 'certain',
  link: mdn('CORSExternalRedirectNotAllowed'),
  priority: 'mistake',
  diagnose: (context) => otherNameRedirect(context, 'preflight'),
});
