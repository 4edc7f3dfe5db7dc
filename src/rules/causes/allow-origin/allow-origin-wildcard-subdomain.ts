import { mdn, page, say } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { wrongOrigin } from '../../wrong-origin.ts';

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
    const matched = fits(found.failure.value, page(found))
      ? say` (${page(found)})`
      : say`. This page’s origin does not fit it as it stands: add ${page(found)}`;
    return wrongOrigin(
      found,
      say`browsers know no patterns here, and read the ${'*'} as a plain character`,
      say`Match the ${'Origin'} header against your pattern on the server, anchored at both ends, and answer with ${'Vary: Origin'} and the one origin that matched${matched}.`,
    );
  },
});

/** Would the pattern, read as people mean it, match the origin? Without a scheme it means any. */
function fits(pattern: string, origin: string): boolean {
  const whole = pattern.includes('://') ? pattern : `*${pattern}`;
  const [first = '', ...rest] = whole.toLowerCase().split('*');
  let at = first.length;
  if (!origin.startsWith(first)) return false;
  for (const part of rest) {
    const next = origin.indexOf(part, at);
    if (next < 0) return false;
    at = next + part.length;
  }
  return origin.endsWith(rest.at(-1) ?? '');
}
