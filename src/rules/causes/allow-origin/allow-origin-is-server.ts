import { mdn, page, parts, say, server } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { wrongOrigin } from '../../wrong-origin.ts';

export default defineRule({
  id: 'allow-origin-is-server',
  title: 'Answer allows the server itself',
  explains: ['acao-mismatch'],
  certainty: 'certain',
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  weight: 92,
  diagnose(found) {
    const its = parts(found.failure.value);
    const own = parts(server(found));
    if (its === null || own === null) return null;
    if (its.scheme !== own.scheme || its.host !== own.host || its.port !== own.port) return null;
    return wrongOrigin(
      found,
      ['the value names the server itself, not the page that calls'],
      say`Let the server answer with ${page(found)}. If it takes the value from ${'Host'} or from its own address, compare the ${'Origin'} header of the request with the allowed origins instead.`,
    );
  },
});
