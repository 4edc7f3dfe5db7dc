import { sentence } from '../../../text/quote-list.ts';
import { evidence, pageOrigin, requestMethod } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, headerMatches, isProduct } from './product-signs.ts';

export default defineRule({
  id: 'bucket-without-cors-rule',
  title: 'Bucket does not allow',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html',
  priority: 'own-words',
  diagnose(context) {
    const { leg, status } = context.failure;
    const refused = leg === 'preflight' ? status === 403 : status < 300;
    if (refused && isProduct(context, 'r2')) {
      return {
        summary: sentence`${gotStatus(context)}, without CORS headers. The host is Cloudflare R2’s: the bucket has no CORS policy, or none that fits this origin, method and headers.`,
        owner: 'server',
        action: sentence`In Cloudflare’s dashboard open the bucket, ${'Settings'}, ${'CORS Policy'}: list ${pageOrigin(context)} in ${'AllowedOrigins'}, ${requestMethod(context)} in ${'AllowedMethods'}, and the call’s headers by name.`,
        fix: 'Add a CORS policy to the R2 bucket',
        evidence: [evidence(context, 'status'), evidence(context, 'url')],
      };
    }
    if (!refused || !headerMatches(context, 'Server', /^AmazonS3$/i)) return null;
    return {
      summary: sentence`${gotStatus(context)} from ${'AmazonS3'}: the bucket probably has no CORS rule, or none that fits this origin, method and headers.`,
      owner: 'server',
      action: sentence`In the bucket’s permissions, edit ${'Cross-origin resource sharing (CORS)'}: list ${pageOrigin(context)} in ${'AllowedOrigins'}, ${requestMethod(context)} in ${'AllowedMethods'} and every header of this call in ${'AllowedHeaders'}.`,
      fix: 'Add a CORS rule to the bucket',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Server')],
    };
  },
});
