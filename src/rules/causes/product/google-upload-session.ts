import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingUrl, pageOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hostname } from './product-signs.ts';

export default defineRule({
  id: 'google-upload-session',
  title: 'Upload session of another origin',
  explains: ['acao-missing', 'acao-mismatch'],
  certainty: 'likely',
  link: 'https://docs.cloud.google.com/storage/docs/cross-origin',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (!/(^|\.)googleapis\.com$/.test(hostname(context)) || !/[?&]upload_id=/.test(failingUrl(context))) return null;
    if (context.failure.leg !== 'request') return null;
    return {
      summary: sentence`${gotStatus(context)} within a resumable upload. Google gives a session the origin of the request that began it; the bucket’s own CORS configuration does not apply here.`,
      owner: 'server',
      action: sentence`Where a server of yours begins the session, let it send ${`Origin: ${pageOrigin(context)}`} with that first request (the client libraries have an option for it), and hand the new session URL to the page.`,
      fix: 'Begin the upload session with the page’s Origin',
      evidence: [evidence(context, 'url'), evidence(context, 'response-header', ACAO)],
    };
  },
});
