import { originOf } from '../../../fetch/origin.ts';
import { page, say } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { wrongOrigin } from '../../wrong-origin.ts';

export default defineRule({
  id: 'allow-origin-unicode',
  title: 'Allowed origin is not ASCII',
  explains: ['acao-mismatch', 'acao-invalid'],
  certainty: 'certain',
  link: 'https://html.spec.whatwg.org/#ascii-serialisation-of-an-origin',
  weight: 91,
  diagnose(found) {
    const { value } = found.failure;
    if (!/[^\0-\x7f]/.test(value) || originOf(value) !== page(found)) return null;
    return wrongOrigin(
      found,
      ['browsers write such host names in ASCII, so the two differ'],
      say`Write the allowed origin the way browsers send it: ${page(found)}.`,
    );
  },
});
