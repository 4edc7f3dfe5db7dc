// Base rules: why the browser did not follow a redirect.

import { sentence } from '../../text/quote-list.ts';
import { evidence, serverOrigin, urlWithoutQuery, withoutQuery } from '../context.ts';
import { defineRule } from '../rule.ts';

const LINK = 'https://fetch.spec.whatwg.org/#http-redirect-fetch';

export const redirectUserinfo = defineRule({
  id: 'redirect-userinfo',
  title: 'Redirect carries a password',
  explains: ['redirect-userinfo'],
  certainty: 'certain',
  link: LINK,
  weight: 10,
  diagnose: (context) => ({
    summary: sentence`${urlWithoutQuery(context)} redirected the call to an address with a user name or password in it (${withoutUserinfo(context.failure.location)}). Browsers refuse that across origins.`,
    owner: 'server',
    action: [
      'Let the server redirect to the address without user name and password; a login belongs in a header or a cookie.',
    ],
    fix: 'Redirect without user name and password',
    evidence: [evidence(context, 'response-header', 'Location')],
  }),
});

export const redirectScheme = defineRule({
  id: 'redirect-scheme',
  title: 'Redirect leaves the web',
  explains: ['redirect-scheme'],
  certainty: 'certain',
  link: LINK,
  weight: 10,
  diagnose: (context) => ({
    summary: sentence`${urlWithoutQuery(context)} redirected the call to ${withoutQuery(context.failure.location)}, which is not an ${'http'} or ${'https'} address, and only those can be followed.`,
    owner: 'server',
    action: sentence`Correct the ${'Location'} header of that redirect on the server.`,
    fix: 'Redirect to an http(s) address',
    evidence: [evidence(context, 'response-header', 'Location')],
  }),
});

export const redirectLimit = defineRule({
  id: 'redirect-limit',
  title: 'Too many redirects',
  explains: ['redirect-limit'],
  certainty: 'certain',
  link: LINK,
  weight: 10,
  diagnose: (context) => ({
    summary: sentence`Not a CORS problem: the call was redirected again and again until the browser gave up, last at ${urlWithoutQuery(context)}.`,
    owner: 'server',
    action: [
      'Find the redirects that lead to each other: http and https, with and without a slash, or a login that sends the call back.',
    ],
    fix: 'End the redirect loop on the server',
    evidence: [evidence(context, 'error')],
  }),
});

export const redirectModeError = defineRule({
  id: 'redirect-mode-error',
  title: 'Redirect where none was wanted',
  explains: ['redirect-mode-error'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#concept-request-redirect-mode',
  weight: 10,
  diagnose: (context) => ({
    summary: sentence`${serverOrigin(context)} answered with a redirect (${String(context.failure.status)}) to ${withoutQuery(context.failure.location)}, and the browser stopped there although the redirect itself was allowed.`,
    owner: 'page',
    action: sentence`Look whether the page makes the call with ${"redirect: 'error'"}, or has a policy (CSP) that does not list ${withoutQuery(context.failure.location)}. Calling that address directly avoids the redirect.`,
    fix: 'Call the redirect’s target directly',
    evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Location')],
  }),
});

/** Never print a password, not even somebody else's. */
function withoutUserinfo(target: string): string {
  return withoutQuery(target).replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, '$1…@');
}
