import { sentence } from '../../text/quote-list.ts';
import { defineBaseRule } from '../base-rule.ts';
import { mdn, originParts } from '../context.ts';
import { otherOriginMessage } from '../message-phrases.ts';
import { wrongValue } from '../wrong-origin.ts';

export default defineBaseRule({
  id: 'allow-origin-invalid',
  title: 'Allowed origin is no origin',
  explains: ['acao-invalid', 'acao-list'],
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  diagnose(context) {
    const { value, code } = context.failure;
    // A value with spaces is taken for a list; it is one only if it holds origins.
    if (
      code === 'acao-list' &&
      value.split(/[ ,]+/).some((each) => /^(\*|null)$/.test(each) || originParts(each) !== null)
    ) {
      return null;
    }
    const quoted = /^["'].*["']$/.test(value) ? [' The quotation marks do not belong there.'] : [];
    return wrongValue(
      context,
      value,
      [...sentence`That is neither an origin, such as ${'https://app.example.com'}, nor ${'*'}.`, ...quoted],
      sentence`Correct the value on the server: scheme, host and port, nothing around them.`,
    );
  },
  explainMessage: otherOriginMessage,
});
