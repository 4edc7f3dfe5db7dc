import { evidence, path, preflightStatus, say } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { got, says } from './product-signs.ts';

export default defineRule({
  id: 'cloudfront-options-not-allowed',
  title: 'CloudFront refuses OPTIONS',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-403-invalid-method.html',
  weight: 95,
  diagnose(found) {
    if (preflightStatus(found) !== 403 || !says(found, 'Server', /^CloudFront$/i)) return null;
    return {
      summary: say`${got(found)} from ${'CloudFront'} itself: its behaviour for this path probably does not allow ${'OPTIONS'}.`,
      owner: 'server',
      action: say`In the distribution, edit the behaviour for ${path(found)}: set ${'Allowed HTTP methods'} to a choice with ${'OPTIONS'} and this call’s method, and the origin request policy to one that forwards ${'Origin'}, such as ${'CORS-S3Origin'}. If it allows OPTIONS already, look for a WAF rule.`,
      fix: 'Allow OPTIONS in the CloudFront behaviour',
      evidence: [evidence(found, 'status'), evidence(found, 'response-header', 'Server')],
    };
  },
});
