import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, requestMethod, responseHeader, urlWithoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { hostname } from './product-signs.ts';

/** Websites that everybody knows, and hardly anybody who asks here runs. Their pages are for people. */
const SITES =
  /^(?:www\.|m\.|old\.|[a-z]{2}\.)?(?:google\.(?:com|[a-z]{2}|com?\.[a-z]{2})|huggingface\.co|youtube\.com|wikipedia\.org|amazon\.(?:com|[a-z]{2}|com?\.[a-z]{2})|ebay\.com|reddit\.com|twitter\.com|x\.com|facebook\.com|instagram\.com|linkedin\.com|tiktok\.com|pinterest\.com|github\.com|gitlab\.com|stackoverflow\.com|imdb\.com|yelp\.com|indeed\.com|zillow\.com|medium\.com|nytimes\.com|bbc\.(?:com|co\.uk)|bing\.com|duckduckgo\.com|yahoo\.com)$/;

export default defineRule({
  id: 'website-of-others',
  title: 'A website’s page, no API',
  explains: ['acao-missing', 'acao-mismatch'],
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/Security/Same-origin_policy',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const html = /^text\/html\b/i.test(responseHeader(context, 'Content-Type') ?? '');
    if (context.failure.leg !== 'request' || (failingStatus(context) ?? 0) >= 300) return null;
    if (!html || requestMethod(context) !== 'GET' || !SITES.test(hostname(context))) return null;
    return {
      summary: sentence`The page fetched ${urlWithoutQuery(context)}, a web page made for people. Such sites let no script of another site read their pages, and no setting of yours changes that.`,
      owner: 'page',
      action: [
        'Use the API that the site offers, at its own URL. To read the web page itself, fetch it on a server of your own, as far as the site’s terms allow that.',
      ],
      fix: 'Use the site’s API, or fetch on your own server',
      evidence: [evidence(context, 'response-header', 'Content-Type'), evidence(context, 'response-header', ACAO)],
    };
  },
});
