import { wrongOrigin } from '../allow-origin.ts';
import { mdn, page, say } from '../facts.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'allow-origin-wildcard-subdomain',
  title: 'Pattern as the allowed origin',
  explains: ['acao-mismatch', 'acao-invalid'],
  certainty: 'certain',
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  weight: 90,
  diagnose(found) {
    // A quoted `*` is no pattern.
    if (!/\w/.test(found.failure.value) || !found.failure.value.includes('*')) return null;
    return wrongOrigin(
      found,
      say`browsers know no patterns here, and read the ${'*'} as a plain character`,
      say`Match the ${'Origin'} header against your pattern on the server, anchored at both ends, and answer with the one origin that matched (${page(found)}) and ${'Vary: Origin'}.`,
    );
  },
});
