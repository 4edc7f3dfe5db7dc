import { bothOrigins, mdn, page, say } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { wrongOrigin } from '../../wrong-origin.ts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/;

export default defineRule({
  id: 'allow-origin-loopback-name',
  title: 'Other name for this computer',
  explains: ['acao-mismatch'],
  certainty: 'certain',
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  weight: 90,
  diagnose(found) {
    const both = bothOrigins(found.failure.value, found.failure.origin);
    if (both === null || both.its.host === both.ours.host) return null;
    if (!LOOPBACK.test(both.its.host) || !LOOPBACK.test(both.ours.host)) return null;
    const { its, ours } = both;
    // Only the name may differ, or that address would show another page, or none.
    const opens = its.scheme === ours.scheme && its.port === ours.port && its.rest === '' && its.host !== '0.0.0.0';
    const open = opens ? say`, or open the page as ${found.failure.value}` : [];
    return wrongOrigin(
      found,
      say`${both.its.host} and ${both.ours.host} both mean this computer, but are different origins`,
      say`Add ${page(found)} to the origins the server allows in development${open}.`,
    );
  },
});
