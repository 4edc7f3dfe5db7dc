import { sentence } from '../../../text/quote-list.ts';
import { mdn, pageOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { wrongValue } from '../../wrong-origin.ts';

/** Quotes, brackets, what patterns are written with, and characters that nobody sees. */
const ODD = /["'`[\](){}<>^$\\;,|\u00a0\u00ad\u200b-\u200f\u2060\ufeff]/g;

export default defineRule({
  id: 'allow-origin-odd-characters',
  title: 'Stray characters around the origin',
  explains: ['acao-invalid', 'acao-mismatch', 'acao-list'],
  certainty: 'certain',
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  priority: 'mistake',
  diagnose(context) {
    const { value } = context.failure;
    const odd = [...new Set(value.match(ODD) ?? [])];
    if (odd.length === 0 || value.replace(ODD, '').trim() !== pageOrigin(context)) return null;
    const unseen = odd.some((each) => each > '\u007f') ? [' Some of them cannot be seen in an editor.'] : [];
    return wrongValue(
      context,
      value,
      [
        ...sentence`Without the stray ${[odd.length === 1 ? 'character' : 'characters']} ${odd.map(named).join(' ')} that is this page’s origin, but the browser compares every character.`,
      ],
      [
        'Take them out of the setting: quotes, brackets and patterns belong to the file it is written in, not to the header.',
        ...unseen,
      ],
    );
  },
});

function named(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0x7f ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}` : character;
}
