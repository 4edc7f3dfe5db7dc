// What the rules about a redirect from one server to another share: the call arrives without its origin.
import { ACAO } from '../../../fetch/header-names.ts';
import { originOf } from '../../../fetch/origin.ts';
import { taintedOrigin } from '../../../fetch/redirect.ts';
import { quoteList, sentence } from '../../../text/quote-list.ts';
import {
  comparedHeaders,
  evidence,
  failingUrl,
  initiatorOrigin,
  pageOrigin,
  responseHeader,
  serverOrigin,
  withoutQuery,
} from '../../context.ts';
import { type Upgrade, upgradeTo } from '../../https-upgrades.ts';
import type { Diagnosis, RuleContext } from '../../rule.ts';

export const TAINT = 'https://fetch.spec.whatwg.org/#concept-request-redirect-taint';

/** Parameters of links that stores sign for minutes or hours. */
const SIGNED = /[?&](?:X-Amz-Signature|X-Goog-Signature|Signature|sig)=/i;

/** null: no redirect took the origin. */
export function originLost(context: RuleContext): Diagnosis | null {
  const { hop } = context.failure;
  const origin = initiatorOrigin(context);
  const urls = context.call.hops.map(({ request }) => request.url);
  if (hop === 0 || pageOrigin(context) !== 'null' || originOf(origin) === null) return null;
  if (taintedOrigin(origin, urls, hop) !== 'null') return null;
  const upgrade = upgradeTo(context.call, hop);
  if (upgrade !== null && hop === 1) return byUpgrade(context, upgrade);
  const servers = [...new Set(urls.slice(0, hop + 1).map((each) => originOf(each) ?? each))];
  return {
    summary: sentence`The call was redirected from one server to another (${quoteList(servers, 3)}), so it arrived at ${serverOrigin(context)} with ${'Origin: null'} in place of ${origin}.`,
    ...withoutTheRedirect(context, origin),
    evidence: [
      ...comparedHeaders(context),
      { leg: 'request', hop: hop - 1, part: 'status', name: null },
      evidence(context, 'url'),
    ],
  };
}

/** What helps depends on whether the last server would allow the page, were it called directly. */
function withoutTheRedirect(context: RuleContext, origin: string): Pick<Diagnosis, 'owner' | 'action' | 'fix'> {
  const target = failingUrl(context);
  const url = withoutQuery(target);
  const allows = responseHeader(context, ACAO);
  if (allows !== null && originOf(allows) !== null && originOf(allows) !== origin) {
    return {
      owner: 'page',
      action: sentence`Fetch ${url} on a server of your own and let the page call that server: it allows only ${allows}, so a direct call would be refused too. To save the file for the user, a plain link is enough.`,
      fix: 'Fetch the file on a server of your own',
    };
  }
  if (SIGNED.test(target)) {
    return {
      owner: 'server',
      action: sentence`Have ${originOf(context.call.hops[0]?.request.url ?? '') ?? 'the first server'} send the signed link as data, which the page then fetches itself, or fetch the file on the server and pass it on. Keep no copy of the link: it expires.`,
      fix: 'Send the signed link as data, without redirect',
    };
  }
  return {
    owner: 'server',
    action: sentence`Call ${url} directly. If that is refused too, fetch it on a server of your own and pass it on. Allowing ${'null'} would let in any sandboxed page.`,
    fix: 'Call the final URL directly, without the redirect',
  };
}

/** No server redirected: the browser changed the scheme and counts that as a redirect (measured in Chromium). */
function byUpgrade(context: RuleContext, { from }: Upgrade): Diagnosis {
  return {
    summary: sentence`The page called ${withoutQuery(from)}, inside the browser that became ${'https'}, which counts as a redirect: it arrived with ${'Origin: null'} in place of ${initiatorOrigin(context)}.`,
    owner: 'page',
    action: sentence`Write ${withoutQuery(failingUrl(context))} in the page, so that nothing has to be changed. Allowing ${'null'} would let in any sandboxed page.`,
    fix: 'Call the https URL directly',
    evidence: [...comparedHeaders(context), evidence(context, 'url')],
  };
}
