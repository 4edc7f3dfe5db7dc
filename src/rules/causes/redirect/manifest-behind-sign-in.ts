import { originOf } from '../../../fetch/origin.ts';
import { sentence } from '../../../text/quote-list.ts';
import { withoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { sentElsewhere } from './sent-elsewhere.ts';

export default defineRule({
  id: 'manifest-behind-sign-in',
  title: 'Manifest is fetched without cookies',
  explains: ['acao-missing', 'acao-mismatch', 'acao-null-origin'],
  // That a sign-in redirects it is concluded: the manifest is the page's own, and leaves its origin.
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/Progressive_web_apps/Manifest#deploying_a_manifest',
  priority: 'not-the-server',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const sent = sentElsewhere(context);
    if (context.call.type !== 'web_manifest' || sent === null) return null;
    const { first, target, evidence } = sent;
    if (originOf(first) !== context.call.initiator || originOf(target) === originOf(first)) return null;
    return {
      summary: sentence`The page’s web app manifest ${withoutQuery(first)} was redirected to ${withoutQuery(target)}. Browsers fetch a manifest without cookies, so a sign-in in front of the page takes the request for one of a stranger.`,
      owner: 'page',
      action: sentence`Write ${'crossorigin="use-credentials"'} on the ${'<link rel="manifest">'} element; or let the sign-in let the manifest’s path through. The page itself works without the manifest.`,
      fix: 'Add crossorigin="use-credentials" to the manifest link',
      evidence,
    };
  },
});
