import { sentence } from '../../../text/quote-list.ts';
import { mdn, pageOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { wrongOrigin } from '../../wrong-origin.ts';

export default defineRule({
  id: 'allow-origin-null-literal',
  title: 'Allowed origin is “null”',
  explains: ['acao-mismatch'],
  certainty: 'certain',
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  priority: 'mistake',
  diagnose(context) {
    // Without a host no origin can be answered with.
    if (context.failure.value !== 'null' || pageOrigin(context).endsWith('://')) return null;
    return wrongOrigin(
      context,
      sentence`${'null'} does not mean nobody or everybody, it stands for pages without an origin`,
      sentence`Respond with ${pageOrigin(context)}, and not at all when an origin is not allowed. ${'null'} lets in any sandboxed page.`,
    );
  },
});
