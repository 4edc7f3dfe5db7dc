import { sentence } from '../../../text/quote-list.ts';
import { mdn, pageOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { wrongOrigin } from '../../wrong-origin.ts';

export default defineRule({
  id: 'allow-origin-wildcard-subdomain',
  title: 'Pattern as the allowed origin',
  explains: ['acao-mismatch', 'acao-invalid'],
  certainty: 'certain',
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  priority: 'mistake',
  diagnose(context) {
    // A quoted `*` is no pattern.
    if (!/\w/.test(context.failure.value) || !context.failure.value.includes('*')) return null;
    const matched = fits(context.failure.value, pageOrigin(context))
      ? sentence` (${pageOrigin(context)})`
      : sentence`. This page’s origin does not fit it as it stands: add ${pageOrigin(context)}`;
    return wrongOrigin(
      context,
      sentence`browsers know no patterns here, and read the ${'*'} as a plain character`,
      sentence`Match the ${'Origin'} header against your pattern on the server, anchored at both ends, and respond with ${'Vary: Origin'} and the one origin that matched${matched}.`,
    );
  },
});

/** Would the pattern, read as people mean it, match the origin? Without a scheme it means any. */
function fits(pattern: string, origin: string): boolean {
  const whole = pattern.includes('://') ? pattern : `*${pattern}`;
  const [first = '', ...rest] = whole.toLowerCase().split('*');
  let offset = first.length;
  if (!origin.startsWith(first)) return false;
  for (const part of rest) {
    const next = origin.indexOf(part, offset);
    if (next < 0) return false;
    offset = next + part.length;
  }
  return origin.endsWith(rest.at(-1) ?? '');
}
