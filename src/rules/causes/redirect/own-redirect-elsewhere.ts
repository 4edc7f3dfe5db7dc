import type { HeaderList } from '../../../fetch/model.ts';
import { originOf } from '../../../fetch/origin.ts';
import { sentence } from '../../../text/quote-list.ts';
import type { Text } from '../../../text/text.ts';
import { failingUrl, serverOrigin, withoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { fetchedByLibrary } from './fetched-by-library.ts';

export default defineRule({
  id: 'own-redirect-elsewhere',
  title: 'Page’s own URL redirects elsewhere',
  explains: [
    'acao-missing',
    'acao-mismatch',
    'acao-null-origin',
    'acao-wildcard-credentials',
    'acac-not-true',
    'preflight-status',
    'preflight-redirect',
    'preflight-method',
    'preflight-header',
  ],
  // The redirect is seen; that it was not meant for this call is concluded.
  certainty: 'likely',
  link: 'https://fetch.spec.whatwg.org/#concept-http-redirect-fetch',
  priority: 'product',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const { call, failure } = context;
    const first = call.hops[0]?.request;
    if (first === undefined || failure.hop === 0 || originOf(first.url) !== call.initiator) return null;
    if (originOf(failingUrl(context)) === call.initiator) return null;
    const target = failingUrl(context);
    return {
      summary: sentence`The page requested its own URL ${withoutQuery(first.url)}, and that redirected (${String(first.status ?? '')}) to ${withoutQuery(target)}. The page never meant to call ${serverOrigin(context)}, and that server does not allow it.`,
      owner: 'page',
      action: remedy(first.requestHeaders, withoutQuery(first.url)),
      fix: 'Open the URL as a page instead of fetching it',
      evidence: [
        { leg: 'request', hop: 0, part: 'status', name: null },
        { leg: 'request', hop: 0, part: 'response-header', name: 'Location' },
      ],
    };
  },
});

function remedy(headers: HeaderList | null, url: string): Text {
  return (
    fetchedByLibrary(headers, url) ??
    sentence`If ${url} is meant to be opened, as a sign-in or a checkout is, use a link or ${'location.assign()'} in place of the request. If it is data, let your server respond with ${'401'} or the data itself, not with a redirect to another site.`
  );
}
