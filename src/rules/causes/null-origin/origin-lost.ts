// What the rules about a redirect from one server to another share: the call arrives without its origin.
import { originOf } from '../../../fetch/origin.ts';
import { taintedOrigin } from '../../../fetch/redirect.ts';
import { asker, compared, evidence, type Found, listing, page, say, server, url, withoutQuery } from '../../context.ts';
import { type Upgrade, upgradeTo } from '../../https-upgrades.ts';
import type { Diagnosis } from '../../rule.ts';

export const TAINT = 'https://fetch.spec.whatwg.org/#concept-request-redirect-taint';

/** null: no redirect took the origin. */
export function originLost(found: Found): Diagnosis | null {
  const { hop } = found.failure;
  const origin = asker(found);
  const urls = found.call.hops.map(({ request }) => request.url);
  if (hop === 0 || page(found) !== 'null' || originOf(origin) === null) return null;
  if (taintedOrigin(origin, urls, hop) !== 'null') return null;
  const upgrade = upgradeTo(found.call, hop);
  if (upgrade !== null && hop === 1) return byUpgrade(found, upgrade);
  const servers = [...new Set(urls.slice(0, hop + 1).map((each) => originOf(each) ?? each))];
  return {
    summary: say`The call was redirected from one server to another (${listing(servers, 3)}), so it arrived at ${server(found)} with ${'Origin: null'} in place of ${origin}.`,
    owner: 'server',
    action: say`Call ${withoutQuery(url(found))} directly, or have the first server fetch it and pass it on. Allowing ${'null'} would let in any sandboxed page.`,
    fix: 'Call the final address directly, without the redirect',
    evidence: [
      ...compared(found),
      { leg: 'request', hop: hop - 1, part: 'status', name: null },
      evidence(found, 'url'),
    ],
  };
}

/** No server redirected: the browser changed the scheme and counts that as a redirect (measured in Chromium). */
function byUpgrade(found: Found, { from }: Upgrade): Diagnosis {
  return {
    summary: say`The page called ${withoutQuery(from)}, inside the browser that became ${'https'}, which counts as a redirect: it arrived with ${'Origin: null'} in place of ${asker(found)}.`,
    owner: 'page',
    action: say`Write ${withoutQuery(url(found))} in the page, so that nothing has to be changed. Allowing ${'null'} would let in any sandboxed page.`,
    fix: 'Call the https address directly',
    evidence: [...compared(found), evidence(found, 'url')],
  };
}
