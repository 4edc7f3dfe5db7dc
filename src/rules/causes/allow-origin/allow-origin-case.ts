import { sentence } from '../../../text/quote-list.ts';
import { mdn, pageOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { wrongOrigin } from '../../wrong-origin.ts';

export default defineRule({
  id: 'allow-origin-case',
  title: 'Upper case in allowed origin',
  explains: ['acao-mismatch'],
  certainty: 'certain',
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  priority: 'mistake',
  diagnose(context) {
    const { value, origin } = context.failure;
    if (value === origin || value.toLowerCase() !== origin.toLowerCase()) return null;
    return wrongOrigin(
      context,
      ['the browser compares byte by byte, and capitals count'],
      sentence`Write the allowed origin in lower case on the server: ${pageOrigin(context)}.`,
    );
  },
});
