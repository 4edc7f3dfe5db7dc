import { mdn, page, say } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { wrongOrigin } from '../../wrong-origin.ts';

export default defineRule({
  id: 'allow-origin-null-literal',
  title: 'Allowed origin is “null”',
  explains: ['acao-mismatch'],
  certainty: 'certain',
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  weight: 90,
  diagnose(found) {
    if (found.failure.value !== 'null') return null;
    return wrongOrigin(
      found,
      say`${'null'} does not mean nobody or everybody, it stands for pages without an origin`,
      say`Answer with ${page(found)}, and not at all when an origin is not allowed. ${'null'} lets in any sandboxed page.`,
    );
  },
});
