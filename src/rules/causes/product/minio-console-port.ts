import { sentence } from '../../../text/quote-list.ts';
import { evidence, serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, headerMatches } from './product-signs.ts';

export default defineRule({
  id: 'minio-console-port',
  title: 'MinIO’s console, not its API',
  explains: ['acao-missing', 'preflight-status'],
  certainty: 'likely',
  coversCheck: true,
  link: 'https://github.com/minio/minio/issues/20379',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (!headerMatches(context, 'Server', /^MinIO Console/)) return null;
    return {
      summary: sentence`${gotStatus(context)} from the web console of MinIO (${'Server: MinIO Console'}). ${serverOrigin(context)} is its URL for people; files are read and written at another port.`,
      owner: 'page',
      action: sentence`Call the API’s port, ${'9000'} unless set otherwise (the console usually has ${'9001'}). MinIO’s API allows every page by default.`,
      fix: 'Call the API port of MinIO',
      evidence: [evidence(context, 'response-header', 'Server'), evidence(context, 'url')],
    };
  },
});
