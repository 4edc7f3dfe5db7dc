import { values } from '../../../fetch/header-list.ts';
import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import {
  evidence,
  failingExchange,
  mdn,
  pageOrigin,
  redirectTarget,
  requestMethod,
  serverOrigin,
} from '../../context.ts';
import { allowThisPage, alreadyReceived } from '../../phrases.ts';
import { defineRule, type RuleContext } from '../../rule.ts';
import { siblingGroups } from '../../sibling-responses.ts';

const SETTINGS = /^access-control-(allow-(credentials|methods|headers)|expose-headers|max-age)$/i;

export default defineRule({
  id: 'origin-not-in-allow-list',
  title: 'Page not on its list',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: mdn('CORSMissingAllowOrigin'),
  priority: 'request',
  diagnose(context) {
    const { status, leg } = context.failure;
    const origin = pageOrigin(context);
    if (status >= 300 || redirectTarget(context) !== null || origin === 'null') return null;
    const groups = siblingGroups(context);
    // Named in another answer of this server: it is on the list.
    if (groups.some(({ allows }) => allows === origin)) return null;
    const other = groups.find(
      ({ requestOrigin, allows }) => requestOrigin !== null && requestOrigin !== 'null' && allows === requestOrigin,
    );
    const sign = signOf(context);
    if (other === undefined && sign === null) return null;
    const method = leg === 'preflight' ? 'OPTIONS' : requestMethod(context);
    return {
      summary:
        other === undefined
          ? sentence`${serverOrigin(context)} responded to ${method} with CORS settings (${sign === 'Vary' ? 'Vary: Origin' : (sign ?? '')}), but without allowing ${origin}. Its list of allowed origins probably lacks this page.`
          : sentence`${serverOrigin(context)} allows ${other.requestOrigin ?? ''} when that page asks, but not ${origin}. It keeps a list of origins, and this page is not on it.`,
      owner: 'server',
      action: [
        ...sentence`Add ${origin} to the list, character for character: scheme, host and port, no slash at the end. `,
        ...allowThisPage(context),
        ...alreadyReceived(context),
      ],
      fix: 'Add this page’s origin to the server’s list',
      evidence: [
        evidence(context, 'response-header', ACAO),
        sign === null ? evidence(context, 'request-header', 'Origin') : evidence(context, 'response-header', sign),
      ],
    };
  },
});

/** The header of this answer by which a server shows that it has CORS settings; null: none. */
function signOf(context: RuleContext): string | null {
  const headers = failingExchange(context)?.responseHeaders ?? [];
  const setting = headers.find(([name]) => SETTINGS.test(name))?.[0];
  if (setting !== undefined) return setting;
  return values(headers, 'Vary').some((value) => /(^|,)\s*origin\s*(,|$)/i.test(value)) ? 'Vary' : null;
}
