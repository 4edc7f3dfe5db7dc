import { defineRule } from '../../rule.ts';
import { statusAdvice } from '../../status-meaning.ts';
import { anyHiddenError, NAMED } from './hidden-error.ts';

export default defineRule({
  id: 'error-page-without-cors-headers',
  title: 'Error response hidden by CORS',
  explains: ['acao-missing'],
  certainty: 'likely',
  coversCheck: true,
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-errors',
  priority: 'mistake',
  diagnose(context) {
    const { status } = context.failure;
    const named: readonly number[] = NAMED;
    if (named.includes(status)) return null;
    return anyHiddenError(context, statusAdvice(status), `Fix the ${status} first, then add CORS headers to errors`);
  },
});
