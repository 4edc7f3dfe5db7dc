import { sentence } from '../../../text/quote-list.ts';
import { bothOrigins, mdn, pageOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { wrongOrigin } from '../../wrong-origin.ts';

const standard: { readonly [scheme: string]: string } = { http: '80', https: '443' };

export default defineRule({
  id: 'allow-origin-port',
  title: 'Port of allowed origin differs',
  explains: ['acao-mismatch'],
  certainty: 'certain',
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  priority: 'mistake',
  diagnose(context) {
    const both = bothOrigins(context.failure.value, context.failure.origin);
    if (both === null) return null;
    const { allowed, page } = both;
    if (
      allowed.scheme !== page.scheme ||
      allowed.host !== page.host ||
      allowed.port === page.port ||
      allowed.port === ''
    )
      return null;
    if (allowed.rest !== '' && allowed.rest !== '/') return null;
    if (allowed.port !== null && allowed.port === standard[allowed.scheme] && page.port === null) {
      return wrongOrigin(
        context,
        sentence`browsers leave out the usual port ${allowed.port}, so the two differ`,
        sentence`Remove ${`:${allowed.port}`} from the allowed origin on the server, so that it is ${pageOrigin(context)}.`,
      );
    }
    return wrongOrigin(context, ['the port differs']);
  },
});
