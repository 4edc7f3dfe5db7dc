import { ACAO, evidence, type Found, method, page, say } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { carries, got, hostname, under } from './product-signs.ts';

/** Google's other upload services send the first header too. */
function isBucket(found: Found): boolean {
  const host = hostname(found);
  if (host === 'storage.googleapis.com' || under(host, 'storage.googleapis.com')) return true;
  return carries(found, 'X-Goog-Storage-Class') || carries(found, 'X-Goog-Stored-Content-Length');
}

// Documented: a bucket answers with CORS headers only as it is configured. The headers: recorded answers.
export default defineRule({
  id: 'google-bucket-cors',
  title: 'Google bucket does not allow',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://docs.cloud.google.com/storage/docs/cross-origin',
  weight: 93,
  diagnose(found) {
    const { status } = found.failure;
    if (status >= 400 || !carries(found, 'X-GUploader-UploadID') || !isBucket(found)) return null;
    return {
      summary: say`${got(found)} from Google Cloud Storage, without CORS headers: the bucket probably has no CORS configuration that fits this origin, method and headers.`,
      owner: 'server',
      action: say`Set the bucket’s CORS configuration (${'gcloud storage buckets update gs://BUCKET --cors-file=FILE'}): ${page(found)} as origin, ${method(found)} as method, and the headers the page sends or reads as ${'responseHeader'}.`,
      fix: 'Set the bucket’s CORS configuration',
      evidence: [evidence(found, 'response-header', 'X-GUploader-UploadID'), evidence(found, 'response-header', ACAO)],
    };
  },
});
