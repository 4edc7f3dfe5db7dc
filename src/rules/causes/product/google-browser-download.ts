import { sentence } from '../../../text/quote-list.ts';
import { initiatorOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';

// Documented in so many words.
export default defineRule({
  id: 'google-browser-download',
  title: 'Download URL never allows CORS',
  explains: ['acao-missing', 'preflight-status', 'preflight-redirect', 'acao-null-origin', 'acao-mismatch'],
  certainty: 'likely',
  link: 'https://docs.cloud.google.com/storage/docs/cross-origin',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const first = context.call.hops[0]?.request.url ?? '';
    if (!URL.canParse(first) || new URL(first).hostname !== 'storage.cloud.google.com') return null;
    return {
      summary: sentence`The page calls ${'storage.cloud.google.com'}, Google’s download URL for people who are signed in. It never allows calls from other origins, whatever the bucket is set to.`,
      owner: 'page',
      action: sentence`Call ${'https://storage.googleapis.com/BUCKET/OBJECT'} instead, and set the bucket’s CORS configuration to allow ${initiatorOrigin(context)}.`,
      fix: 'Call storage.googleapis.com instead',
      evidence: [{ leg: 'request', hop: 0, part: 'url', name: null }],
    };
  },
});
