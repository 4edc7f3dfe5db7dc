import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, pageOrigin, requestMethod, urlPath } from '../../context.ts';
import { defineRule, type RuleContext } from '../../rule.ts';
import { gotStatus, hasHeader, hostname, isSubdomainOf } from './product-signs.ts';

/** Google's other upload services send the first header too. */
function isBucket(context: RuleContext): boolean {
  const host = hostname(context);
  if (host === 'storage.googleapis.com' || isSubdomainOf(host, 'storage.googleapis.com')) return true;
  return hasHeader(context, 'X-Goog-Storage-Class') || hasHeader(context, 'X-Goog-Stored-Content-Length');
}

/** The name stands in the URL: `/v0/b/NAME/o/` (Firebase), `/NAME/…`, or before the host. */
function bucketOf(context: RuleContext): string {
  const host = hostname(context);
  const path = urlPath(context);
  const firebase = /^\/(?:download\/|upload\/)?(?:storage\/)?v\d+\/b\/([a-z0-9._-]{3,222})\/o(?:\/|$)/.exec(path)?.[1];
  if (firebase !== undefined) return firebase;
  if (isSubdomainOf(host, 'storage.googleapis.com')) return host.slice(0, -'.storage.googleapis.com'.length);
  return /^\/([a-z0-9._-]{3,222})\//.exec(path)?.[1] ?? 'BUCKET';
}

// Documented: a bucket answers with CORS headers only as it is configured. The headers: recorded answers.
export default defineRule({
  id: 'google-bucket-cors',
  title: 'Google bucket does not allow',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://docs.cloud.google.com/storage/docs/cross-origin',
  priority: 'product',
  diagnose(context) {
    const { status } = context.failure;
    if (status >= 400 || !hasHeader(context, 'X-GUploader-UploadID') || !isBucket(context)) return null;
    return {
      summary: sentence`${gotStatus(context)} from Google Cloud Storage, without CORS headers: the bucket probably has no CORS configuration that fits this origin, method and headers.`,
      owner: 'server',
      action: sentence`Set the bucket’s CORS configuration (${`gcloud storage buckets update gs://${bucketOf(context)} --cors-file=FILE`}): ${pageOrigin(context)} as origin, ${requestMethod(context)} as method, and the headers the page sends or reads as ${'responseHeader'}.`,
      fix: 'Set the bucket’s CORS configuration',
      evidence: [
        evidence(context, 'response-header', 'X-GUploader-UploadID'),
        evidence(context, 'response-header', ACAO),
      ],
    };
  },
});
