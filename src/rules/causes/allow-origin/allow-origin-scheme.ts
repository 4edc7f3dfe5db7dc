import { sentence } from '../../../text/quote-list.ts';
import { bothOrigins, mdn, pageOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { wrongOrigin } from '../../wrong-origin.ts';

export default defineRule({
  id: 'allow-origin-scheme',
  title: 'Scheme of allowed origin differs',
  explains: ['acao-mismatch'],
  certainty: 'certain',
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  priority: 'mistake',
  diagnose(context) {
    const both = bothOrigins(context.failure.value, context.failure.origin);
    if (both === null) return null;
    const { allowed, page } = both;
    if (allowed.scheme === page.scheme || allowed.host !== page.host || allowed.port !== page.port) return null;
    if (allowed.rest !== '' && allowed.rest !== '/') return null;
    return wrongOrigin(
      context,
      ['the scheme differs'],
      allowed.scheme === 'https'
        ? sentence`Open the page over ${'https'}, or allow ${pageOrigin(context)} on the server as well.`
        : sentence`Allow ${pageOrigin(context)} on the server. If the value is computed behind a proxy that ends TLS, compare it with the ${'Origin'} header instead.`,
    );
  },
});
