import { mdn } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { wrongValue } from '../../wrong-origin.ts';

/** No word anybody writes on purpose; those are in allow-origin-word. */
const PRINTED = /^["']?(undefined|nan|\(null\)|\[object object\]|\[object undefined\])["']?$/i;
const UNFILLED =
  /\$\{[^}]{0,200}\}|\$\([^)]{0,200}\)|\{\{[^}]{0,200}\}\}|%[A-Za-z_]{1,200}%|<%[^%]{0,200}%>|^\$[A-Za-z_]+$|process\.env|https?:\/\/(undefined|null)(?=[:/]|$)/;

export default defineRule({
  id: 'allow-origin-placeholder',
  title: 'Unset variable as allowed origin',
  explains: ['acao-invalid', 'acao-mismatch', 'acao-list'],
  certainty: 'certain',
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  priority: 'own-words',
  diagnose(context) {
    const { value } = context.failure;
    const printed = PRINTED.test(value);
    if (!printed && !UNFILLED.test(value)) return null;
    return wrongValue(
      context,
      value,
      [
        printed
          ? 'That is what programs print when a value is missing, not the URL of a page.'
          : 'A part of that is the name of a setting where its value belongs, so it is not the URL of a page.',
      ],
      ['Give the setting its value where this server is deployed, and let the server refuse to start without it.'],
    );
  },
});
