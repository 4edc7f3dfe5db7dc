import { mdn, page, say } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { wrongOrigin } from '../../wrong-origin.ts';

export default defineRule({
  id: 'allow-origin-case',
  title: 'Upper case in allowed origin',
  explains: ['acao-mismatch'],
  certainty: 'certain',
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  weight: 90,
  diagnose(found) {
    const { value, origin } = found.failure;
    if (value === origin || value.toLowerCase() !== origin.toLowerCase()) return null;
    return wrongOrigin(
      found,
      ['the browser compares byte by byte, and capitals count'],
      say`Write the allowed origin in lower case on the server: ${page(found)}.`,
    );
  },
});
