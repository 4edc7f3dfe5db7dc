import { sentence } from '../../../text/quote-list.ts';
import { mdn, originParts, pageOrigin, serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { wrongOrigin } from '../../wrong-origin.ts';

export default defineRule({
  id: 'allow-origin-is-server',
  title: 'Response allows the server itself',
  explains: ['acao-mismatch'],
  certainty: 'certain',
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  priority: 'mistake',
  diagnose(context) {
    const allowed = originParts(context.failure.value);
    const server = originParts(serverOrigin(context));
    if (allowed === null || server === null) return null;
    if (allowed.scheme !== server.scheme || allowed.host !== server.host || allowed.port !== server.port) return null;
    return wrongOrigin(
      context,
      ['the value names the server itself, not the page that calls'],
      sentence`Let the server respond with ${pageOrigin(context)}. If it takes the value from ${'Host'} or from its own address, compare the ${'Origin'} header of the request with the allowed origins instead.`,
    );
  },
});
