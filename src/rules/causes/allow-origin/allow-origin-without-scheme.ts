import { sentence } from '../../../text/quote-list.ts';
import { mdn } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { wrongValue } from '../../wrong-origin.ts';

const HOST = /^(\[[0-9a-f:]+\]|[a-z0-9_-]+(\.[a-z0-9_-]+)*)(:\d+)?\/?$/i;
/** What makes it a host and no word: a port, an address, or a name with a dot before its letters. */
const HOSTLIKE = /:\d+\/?$|^\[|^(\d{1,3}\.){3}\d{1,3}\/?$|\.[a-z][a-z0-9-]*\/?$|^localhost\/?$/i;

export default defineRule({
  id: 'allow-origin-without-scheme',
  title: 'Allowed origin lacks its scheme',
  explains: ['acao-invalid', 'acao-mismatch'],
  certainty: 'certain',
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  priority: 'mistake',
  diagnose(context) {
    const { value } = context.failure;
    const bare = value.replace(/^\/\//, '');
    if (bare.length > 300 || !HOST.test(bare) || !HOSTLIKE.test(bare)) return null;
    return wrongValue(
      context,
      value,
      sentence`That is a host without ${'http://'} or ${'https://'} in front, and the browser needs the whole origin.`,
      sentence`Write the scheme in front of the allowed origin.`,
    );
  },
});
