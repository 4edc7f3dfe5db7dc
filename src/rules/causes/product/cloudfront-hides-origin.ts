import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, pageOrigin, urlPath, urlWithoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { hasHeader, headerMatches } from './product-signs.ts';

const FILE = /\.(?:woff2?|ttf|otf|eot|m?js|css|png|jpe?g|gif|webp|avif|svg|wasm|json|map|mp[34]|webm|pdf|glb|gltf)$/i;

export default defineRule({
  id: 'cloudfront-hides-origin',
  title: 'CloudFront may hide the origin',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-origin-request-policies.html',
  priority: 'product',
  recipe: 'cloudfront',
  diagnose(context) {
    const { leg } = context.failure;
    if (leg !== 'request' || (failingStatus(context) ?? 0) >= 300 || !FILE.test(urlPath(context))) return null;
    // API Gateway's edge endpoints send it too, and have nothing to set there.
    if (!headerMatches(context, 'X-Cache', /from cloudfront$/i) || hasHeader(context, 'x-amz-apigw-id')) return null;
    return {
      summary: sentence`${urlWithoutQuery(context)} came through CloudFront, without CORS headers. CloudFront passes ${'Origin'} on to the server behind it only where it is told to, and without that header most servers add none.`,
      owner: 'server',
      action: sentence`In the distribution’s behavior choose an origin request policy that passes ${'Origin'} on (${'CORS-S3Origin'} or ${'CORS-CustomOrigin'}), or a response headers policy that adds the headers itself. The server behind it has to allow ${pageOrigin(context)}. Then invalidate the cached copies.`,
      fix: 'Let CloudFront pass Origin on',
      evidence: [evidence(context, 'response-header', 'X-Cache'), evidence(context, 'response-header', ACAO)],
    };
  },
});
