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
    if (both === null || both.its.rest === '' || both.its.rest === '/') return null;
    if (value.slice(0, -both.its.rest.length).toLowerCase() !== origin.toLowerCase()) return null;
    return wrongOrigin(
      context,
      sentence`an origin ends after host and port, and here ${both.its.rest} follows`,
      sentence`Remove ${clip(both.its.rest)} from the allowed origin on the server. The origin covers every path of ${pageOrigin(context)}.`,
    );
  },
});
