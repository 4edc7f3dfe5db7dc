import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hostname } from './product-signs.ts';

/** APIs that everybody calls and nobody who reads this runs. */
const SERVICES =
  /^(?:api\.(?:airtable|openai|anthropic|github|stripe|spotify|twitter|x|mapbox|openweathermap|coingecko|trello|hubapi|dropboxapi|cloudinary|discogs)\.(?:com|org)|(?:[a-z0-9-]+\.)*googleapis\.com|graph\.(?:microsoft|facebook)\.com|discord\.com|slack\.com|raw\.githubusercontent\.com|query[12]\.finance\.yahoo\.com)$/;

export default defineRule({
  id: 'service-of-others-fails',
  title: 'The service itself fails',
  explains: ['acao-missing', 'preflight-status'],
  certainty: 'likely',
  coversCheck: true,
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-errors',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if ((failingStatus(context) ?? 0) < 500 || !SERVICES.test(hostname(context))) return null;
    return {
      summary: sentence`${gotStatus(context)}: an error of the service itself, whose error responses have no CORS headers. That hides it from the page.`,
      owner: 'nobody',
      action: sentence`Try again later, and look at the status page of ${hostname(context)}. If it stays, send less or something else: some services fail with ${'500'} on a request they cannot read. No header of yours changes it.`,
      fix: 'Wait, or look at the service’s status page',
      evidence: [evidence(context, 'status'), evidence(context, 'url')],
    };
  },
});
