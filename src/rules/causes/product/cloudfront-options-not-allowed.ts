import { sentence } from '../../../text/quote-list.ts';
import { evidence, preflightStatus, urlPath } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, headerMatches } from './product-signs.ts';

export default defineRule({
  id: 'cloudfront-options-not-allowed',
  title: 'CloudFront refuses OPTIONS',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-403-invalid-method.html',
  priority: 'own-words',
  diagnose(context) {
    if (preflightStatus(context) !== 403 || !headerMatches(context, 'Server', /^CloudFront$/i)) return null;
    return {
      summary: sentence`${gotStatus(context)} from ${'CloudFront'} itself: its behaviour for this path probably does not allow ${'OPTIONS'}.`,
      owner: 'server',
      action: sentence`In the distribution, edit the behaviour for ${urlPath(context)}: set ${'Allowed HTTP methods'} to a choice with ${'OPTIONS'} and this call’s method, and the origin request policy to one that forwards ${'Origin'}, such as ${'CORS-S3Origin'}. If it allows OPTIONS already, look for a WAF rule.`,
      fix: 'Allow OPTIONS in the CloudFront behaviour',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Server')],
    };
  },
});
