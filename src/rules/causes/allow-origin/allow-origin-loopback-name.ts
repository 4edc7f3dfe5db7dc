import { sentence } from '../../../text/quote-list.ts';
import { bothOrigins, mdn, pageOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { wrongOrigin } from '../../wrong-origin.ts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/;

export default defineRule({
  id: 'allow-origin-loopback-name',
  title: 'Other name for this computer',
  explains: ['acao-mismatch'],
  certainty: 'certain',
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  priority: 'mistake',
  diagnose(context) {
    const both = bothOrigins(context.failure.value, context.failure.origin);
    if (both === null || both.allowed.host === both.page.host) return null;
    if (!LOOPBACK.test(both.allowed.host) || !LOOPBACK.test(both.page.host)) return null;
    const { allowed, page } = both;
    // Only the name may differ, or that address would show another page, or none.
    const opens =
      allowed.scheme === page.scheme && allowed.port === page.port && allowed.rest === '' && allowed.host !== '0.0.0.0';
    const open = opens ? sentence`, or open the page as ${context.failure.value}` : [];
    return wrongOrigin(
      context,
      sentence`${both.allowed.host} and ${both.page.host} both mean this computer, but are different origins`,
      sentence`Add ${pageOrigin(context)} to the origins the server allows in development${open}.`,
    );
  },
});
