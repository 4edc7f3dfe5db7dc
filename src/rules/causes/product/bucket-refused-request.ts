import { sentence } from '../../../text/quote-list.ts';
import { evidence } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, headerMatches, hostname, isSubdomainOf } from './product-signs.ts';

// Documented by AWS, and by Cloudflare under R2's troubleshooting of 403 and CORS.
export default defineRule({
  id: 'bucket-refused-request',
  title: 'Bucket refuses the call itself',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html',
  priority: 'product',
  diagnose(context) {
    const { status, leg } = context.failure;
    const where = headerMatches(context, 'Server', /^AmazonS3$/i)
      ? 'AmazonS3'
      : isSubdomainOf(hostname(context), 'r2.cloudflarestorage.com')
        ? 'Cloudflare R2'
        : null;
    if (leg !== 'request' || status !== 403 || where === null) return null;
    return {
      summary: sentence`${gotStatus(context)} from ${where}: the bucket refuses this call, for lack of a permission or because the signed URL does not fit it. That response does not allow other origins.`,
      owner: 'server',
      action: sentence`Read the text of the response (open the URL with ${'curl'}): ${'SignatureDoesNotMatch'} means that method, headers or time differ from what was signed, such as ${'Content-Type'} or a checksum; ${'AccessDenied'} means the policy. Then see to the bucket’s CORS rule.`,
      fix: 'Correct the signature or the bucket’s policy',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Server')],
    };
  },
});
