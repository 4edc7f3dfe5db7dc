import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingUrl, pageOrigin, serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'next-dev-origins',
  title: 'Next.js refuses this page’s host',
  explains: ['http-status'],
  certainty: 'likely',
  link: 'https://nextjs.org/docs/app/api-reference/config/next-config-js/allowedDevOrigins',
  priority: 'what-failed',
  solvedWithoutHeaders: true,
  recipe: 'next-dev',
  diagnose(context) {
    if (context.failure.status !== 403 || !/^[^?#]*\/_next\//.test(failingUrl(context))) return null;
    const origin = pageOrigin(context);
    const host = URL.canParse(origin) ? new URL(origin).hostname : origin;
    return {
      summary: sentence`Not a CORS problem: the development server of Next.js at ${serverOrigin(context)} refuses its own scripts (403) to a page of ${host}, so the page never starts.`,
      owner: 'server',
      action: sentence`In ${'next.config.js'} add ${`allowedDevOrigins: ['${host}']`} and restart the development server. Or open the page under the host the server itself prints.`,
      fix: 'Add the page’s host to allowedDevOrigins',
      evidence: [evidence(context, 'status')],
    };
  },
});
