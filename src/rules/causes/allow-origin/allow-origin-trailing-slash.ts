import { sentence } from '../../../text/quote-list.ts';
import { mdn, pageOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { wrongOrigin } from '../../wrong-origin.ts';

export default defineRule({
  id: 'allow-origin-trailing-slash',
  title: 'Slash after the allowed origin',
  explains: ['acao-mismatch'],
  certainty: 'certain',
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  priority: 'mistake',
  diagnose(context) {
    const { value, origin } = context.failure;
    if (value !== `${origin}/`) return null;
    return wrongOrigin(
      context,
      ['the slash at the end makes them different'],
      sentence`Remove the last ${'/'} from the allowed origin on the server: an origin ends after host and port, so it is ${pageOrigin(context)}.`,
    );
  },
});
