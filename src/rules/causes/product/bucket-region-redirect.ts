import { sentence } from '../../../text/quote-list.ts';
import { evidence, redirectTarget } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hostname } from './product-signs.ts';

const BUCKET = /(^|\.)s3([.-][a-z0-9-]+)*\.amazonaws\.com(\.cn)?$/i;

// Documented, with the status (307) and the Location.
export default defineRule({
  id: 'bucket-region-redirect',
  title: 'S3 sends to another region',
  explains: ['preflight-redirect', 'acao-missing'],
  certainty: 'likely',
  link: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Redirects.html',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const target = redirectTarget(context);
    if (context.failure.leg !== 'preflight' || target === null || !URL.canParse(target)) return null;
    const to = new URL(target).hostname;
    if (!BUCKET.test(hostname(context)) || !BUCKET.test(to)) return null;
    return {
      summary: sentence`${gotStatus(context)}, a redirect to ${to}: S3 sends requests on to the region of the bucket. Browsers do not follow redirects for that question.`,
      owner: 'page',
      action: sentence`Call the URL of the bucket’s own region (${to}), or set the region in the S3 client of the page. For a new bucket the redirect can also end by itself after some hours.`,
      fix: 'Call the bucket in its own region',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Location')],
    };
  },
});
