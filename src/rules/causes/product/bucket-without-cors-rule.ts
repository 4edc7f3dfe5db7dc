import { evidence, method, page, say } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { got, says } from './product-signs.ts';

export default defineRule({
  id: 'bucket-without-cors-rule',
  title: 'S3 bucket does not allow',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html',
  weight: 95,
  diagnose(found) {
    const { leg, status } = found.failure;
    const refused = leg === 'preflight' ? status === 403 : status < 300;
    if (!refused || !says(found, 'Server', /^AmazonS3$/i)) return null;
    return {
      summary: say`${got(found)} from ${'AmazonS3'}: the bucket probably has no CORS rule, or none that fits this origin, method and headers.`,
      owner: 'server',
      action: say`In the bucket’s permissions, edit ${'Cross-origin resource sharing (CORS)'}: list ${page(found)} in ${'AllowedOrigins'}, ${method(found)} in ${'AllowedMethods'} and every header of this call in ${'AllowedHeaders'}.`,
      fix: 'Add a CORS rule to the bucket',
      evidence: [evidence(found, 'status'), evidence(found, 'response-header', 'Server')],
    };
  },
});
