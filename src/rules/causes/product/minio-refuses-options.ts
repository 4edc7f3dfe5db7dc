import { sentence } from '../../../text/quote-list.ts';
import { evidence, pageOrigin, preflightStatus } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, isProduct } from './product-signs.ts';

// It answers preflights of every page by itself (MINIO_API_CORS_ALLOW_ORIGIN); a release of July 2020 did not for signed addresses (issue 10002).
export default defineRule({
  id: 'minio-refuses-options',
  title: 'MinIO refuses the preflight',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  coversCheck: true,
  link: 'https://min.io/docs/minio/linux/reference/minio-server/settings/core.html',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const status = preflightStatus(context);
    if (status === null || status < 400 || !isProduct(context, 'minio')) return null;
    return {
      summary: sentence`${gotStatus(context)} from MinIO, which normally lets every page in: a release with a fault, a wrong URL, or its own setting.`,
      owner: 'server',
      action: sentence`Update MinIO (the ${'Server'} header names the release) and check the URL. Where ${'MINIO_API_CORS_ALLOW_ORIGIN'} is set, add ${pageOrigin(context)} to it.`,
      fix: 'Update MinIO, or extend its CORS setting',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Server')],
    };
  },
});
