import { sentence } from '../../../text/quote-list.ts';
import { evidence, pageOrigin, urlPath } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, headerMatches } from './product-signs.ts';

// https://github.com/nextcloud/server/issues/3131
export default defineRule({
  id: 'nextcloud-webdav',
  title: 'Nextcloud’s WebDAV allows no page',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  coversCheck: true,
  link: 'https://github.com/nextcloud/server/issues/3131',
  priority: 'product',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const dav = /\/remote\.php\/(?:web)?dav(?:\/|$)/.test(urlPath(context));
    const login = headerMatches(context, 'WWW-Authenticate', /realm="(?:Nextcloud|ownCloud|sabre\/dav)"/i);
    if (context.failure.leg !== 'preflight' || !dav || !login) return null;
    return {
      summary: sentence`${gotStatus(context)}: WebDAV in Nextcloud demands a login on ${'OPTIONS'} too, which never carries one, and has no CORS setting of its own.`,
      owner: 'server',
      action: sentence`Install the app ${'WebAppPassword'} in Nextcloud and list ${pageOrigin(context)} in its settings. If you do not run this Nextcloud, read the files on a server of your own.`,
      fix: 'Install WebAppPassword and list the page',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'WWW-Authenticate')],
    };
  },
});
