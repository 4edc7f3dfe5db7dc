import { wrongValue } from '../allow-origin.ts';
import { mdn } from '../facts.ts';
import { defineRule } from '../rule.ts';

const PRINTED = /^["']?(undefined|true|false|none|nil|nan|\(null\)|\[object object\]|\[object undefined\])["']?$/i;
const UNFILLED =
  /\$\{[^}]*\}|\$\([^)]*\)|\{\{[^}]*\}\}|%[A-Za-z_]+%|<%[^%]*%>|^\$[A-Za-z_]+$|process\.env|https?:\/\/(undefined|null)\b/;

export default defineRule({
  id: 'allow-origin-placeholder',
  title: 'Unset variable as allowed origin',
  explains: ['acao-invalid', 'acao-mismatch', 'acao-list'],
  certainty: 'certain',
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  weight: 95,
  diagnose(found) {
    const { value } = found.failure;
    if (!PRINTED.test(value) && !UNFILLED.test(value)) return null;
    return wrongValue(
      found,
      value,
      ['That is what programs and settings print when a value is missing, not the address of a page.'],
      ['Give the setting its value where this server is deployed, and let the server refuse to start without it.'],
    );
  },
});
