import { sentence } from '../../../text/quote-list.ts';
import { mdn } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { wrongValue } from '../../wrong-origin.ts';

const WORD = /^["']?[a-z0-9_-]{1,40}["']?$/i;
/** Words with rules of their own. */
const OTHER = /^["']?(null|undefined|nan|localhost)["']?$/i;

export default defineRule({
  id: 'allow-origin-word',
  title: 'Allowed origin is a word',
  explains: ['acao-invalid', 'acao-mismatch', 'acao-list'],
  certainty: 'certain',
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  priority: 'mistake',
  diagnose(context) {
    const { value } = context.failure;
    if (!WORD.test(value) || OTHER.test(value)) return null;
    return wrongValue(
      context,
      value,
      ['That is a word or a number, not the URL of a page, and the browser knows no such word there.'],
      sentence`If a setting was to put a URL there, give it its value. To allow any page, without credentials, the value is ${'*'}; to allow nobody, leave the header out.`,
    );
  },
});
