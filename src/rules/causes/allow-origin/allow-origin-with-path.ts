import { clip, sentence } from '../../../text/quote-list.ts';
import { bothOrigins, mdn, pageOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { wrongOrigin } from '../../wrong-origin.ts';

export default defineRule({
  id: 'allow-origin-with-path',
  title: 'Path after the allowed origin',
  explains: ['acao-mismatch'],
  certainty: 'certain',
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  priority: 'mistake',
  diagnose(context) {
    const { value, origin } = context.failure;
    const both = bothOrigins(value, origin);
    if (both === null || both.allowed.rest === '' || both.allowed.rest === '/') return null;
    if (value.slice(0, -both.allowed.rest.length).toLowerCase() !== origin.toLowerCase()) return null;
    return wrongOrigin(
      context,
      sentence`an origin ends after host and port, and here ${both.allowed.rest} follows`,
      sentence`Remove ${clip(both.allowed.rest)} from the allowed origin on the server. The origin covers every path of ${pageOrigin(context)}.`,
    );
  },
});
