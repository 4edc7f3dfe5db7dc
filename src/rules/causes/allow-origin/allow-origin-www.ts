import { bothOrigins, mdn } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { wrongOrigin } from '../../wrong-origin.ts';

export default defineRule({
  id: 'allow-origin-www',
  title: 'Subdomain of allowed origin differs',
  explains: ['acao-mismatch'],
  certainty: 'certain',
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  priority: 'what-failed',
  diagnose(context) {
    const both = bothOrigins(context.failure.value, context.failure.origin);
    if (both === null) return null;
    const { allowed, page } = both;
    if (
      allowed.host === page.host ||
      allowed.scheme !== page.scheme ||
      allowed.port !== page.port ||
      allowed.host.includes('*')
    )
      return null;
    if (allowed.host === `www.${page.host}` || page.host === `www.${allowed.host}`) {
      return wrongOrigin(context, ['with and without ', { code: 'www.' }, ' are two different origins']);
    }
    return related(allowed.host, page.host) ? wrongOrigin(context, ['a subdomain is an origin of its own']) : null;
  },
});

/** One below the other, or both below the same name. Without a list of public suffixes, so names such as co.uk are left out. */
function related(a: string, b: string): boolean {
  if (/^[\d.]+$|^\[/.test(a) || !a.includes('.') || !b.includes('.')) return false;
  if (a.endsWith(`.${b}`) || b.endsWith(`.${a}`)) return true;
  const parent = a.slice(a.indexOf('.') + 1);
  const name = parent.split('.')[0] ?? '';
  return parent === b.slice(b.indexOf('.') + 1) && parent.includes('.') && name.length > 3 && !SHARED.test(parent);
}

/** Where every customer has a subdomain: neighbours there are strangers. */
const SHARED =
  /^(github\.io|gitlab\.io|[a-z-]+\.app|pages\.dev|workers\.dev|herokuapp\.com|azurewebsites\.net|cloudfront\.net|appspot\.com|[a-z-]+\.amazonaws\.com|onrender\.com|surge\.sh|github\.dev)$/;
