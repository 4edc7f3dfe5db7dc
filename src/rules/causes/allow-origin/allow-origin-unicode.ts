import { originOf } from '../../../fetch/origin.ts';
import { sentence } from '../../../text/quote-list.ts';
import { pageOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { wrongOrigin } from '../../wrong-origin.ts';

export default defineRule({
  id: 'allow-origin-unicode',
  title: 'Allowed origin is not ASCII',
  explains: ['acao-mismatch', 'acao-invalid'],
  certainty: 'certain',
  link: 'https://html.spec.whatwg.org/#ascii-serialisation-of-an-origin',
  priority: 'mistake',
  diagnose(context) {
    const { value } = context.failure;
    if (!/[^\0-\x7f]/.test(value) || originOf(value) !== pageOrigin(context)) return null;
    return wrongOrigin(
      context,
      ['browsers write such host names in ASCII, so the two differ'],
      sentence`Write the allowed origin the way browsers send it: ${pageOrigin(context)}.`,
    );
  },
});
