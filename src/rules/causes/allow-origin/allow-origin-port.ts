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
    const { its, ours } = both;
    if (its.scheme !== ours.scheme || its.host !== ours.host || its.port === ours.port || its.port === '') return null;
    if (its.rest !== '' && its.rest !== '/') return null;
    if (its.port !== null && its.port === standard[its.scheme] && ours.port === null) {
      return wrongOrigin(
        context,
        sentence`browsers leave out the usual port ${its.port}, so the two differ`,
        sentence`Remove ${`:${its.port}`} from the allowed origin on the server, so that it is ${pageOrigin(context)}.`,
      );
    }
    return wrongOrigin(context, ['the port differs']);
  },
});
