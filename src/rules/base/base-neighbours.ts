// Base rules: failures that look like CORS and are something else.
import { originOf } from '../../fetch/origin.ts';
import { clip, sentence } from '../../text/quote-list.ts';
import type { Text } from '../../text/text.ts';
import { evidence, failingUrl, redirectTarget, serverOrigin, urlWithoutQuery, withoutQuery } from '../context.ts';
import { networkErrorDiagnosis } from '../network-error.ts';
import { firefoxSaysCors, pageName } from '../phrases.ts';
import { type Diagnosis, defineRule, type RuleContext } from '../rule.ts';

const MDN = 'https://developer.mozilla.org/en-US/docs/Web';

function notCorsAtAll(
  context: RuleContext,
  what: Text,
  owner: Diagnosis['owner'],
  action: Text,
  fix: string,
): Diagnosis {
  return {
    summary: sentence`Not a CORS problem: ${what}.`,
    owner,
    action,
    fix,
    evidence: [evidence(context, 'error')],
  };
}

export const networkError = defineRule({
  id: 'network-error',
  title: 'Connection failed',
  explains: ['network-error'],
  certainty: 'certain',
  link: `${MDN}/HTTP/Guides/CORS/Errors/CORSDidNotSucceed`,
  weight: 10,
  diagnose(context) {
    const { kind, error } = context.failure;
    const target = serverOrigin(context);
    switch (kind) {
      case 'offline':
        return networkErrorDiagnosis(
          context,
          sentence`this computer was offline, or changed networks, during the call to ${target}`,
          'network',
          ['Check the network connection and make the call again.'],
          'Check the network connection',
        );
      case 'proxy':
        return networkErrorDiagnosis(
          context,
          sentence`the proxy this browser uses did not reach ${target} (${error})`,
          'network',
          sentence`Check the browser’s proxy settings, or let the proxy reach ${target}.`,
          'Check the proxy settings',
        );
      case 'unsafe-port':
        return networkErrorDiagnosis(
          context,
          sentence`browsers do not connect to the port of ${target}, which is reserved for another service`,
          'server',
          ['Run the server on another port, for example 3000 or 8080.'],
          'Use another port',
        );
      default:
        return networkErrorDiagnosis(
          context,
          sentence`the connection to ${target} failed (${error}), before any answer could be judged`,
          'network',
          sentence`Open ${withoutQuery(failingUrl(context))} in a tab of its own: the browser explains the error there.`,
          'Open the address in a tab to see why',
        );
    }
  },
});

export const localNetworkAccess = defineRule({
  id: 'local-network-access',
  title: 'Local network not permitted',
  explains: ['lna-permission-denied'],
  certainty: 'certain',
  link: 'https://wicg.github.io/local-network-access/',
  weight: 10,
  diagnose: (context) => ({
    summary: sentence`The browser did not let this page (${pageName(context)}) reach ${serverOrigin(context)}, because that address is on this computer or its local network and permission is missing.`,
    owner: 'browser',
    action: [
      'Allow this site to reach the local network when the browser asks, or in its site settings. A frame also needs the permission from the page around it (its allow attribute), and the page has to be loaded over https. No header of the server can grant it.',
    ],
    fix: 'Allow local network access for this site',
    evidence: [evidence(context, 'error')],
  }),
});

export const corpBlocked = defineRule({
  id: 'corp-blocked',
  title: 'Server reserves the file (CORP)',
  explains: ['corp'],
  certainty: 'certain',
  link: `${MDN}/HTTP/Reference/Headers/Cross-Origin-Resource-Policy`,
  weight: 10,
  diagnose(context) {
    const { value } = context.failure;
    const said = value === null ? sentence`its own policy` : sentence`${`Cross-Origin-Resource-Policy: ${value}`}`;
    return {
      summary: sentence`Not a CORS problem: ${urlWithoutQuery(context)} was delivered with ${said}, which reserves it for pages of its own site.`,
      owner: 'server',
      action: sentence`Send ${'Cross-Origin-Resource-Policy: cross-origin'} with files that other sites may embed.`,
      fix: 'Send Cross-Origin-Resource-Policy: cross-origin',
      evidence: [evidence(context, 'response-header', 'Cross-Origin-Resource-Policy')],
    };
  },
});

export const coep = defineRule({
  id: 'coep',
  title: 'Page demands a permission (COEP)',
  explains: ['coep'],
  certainty: 'certain',
  link: `${MDN}/HTTP/Reference/Headers/Cross-Origin-Embedder-Policy`,
  weight: 10,
  diagnose: (context) => ({
    summary: sentence`Not a CORS problem: this page embeds only what permits it (${'Cross-Origin-Embedder-Policy'}), and ${urlWithoutQuery(context)} came without such a permission.`,
    owner: 'server',
    action: sentence`Send ${'Cross-Origin-Resource-Policy: cross-origin'} with that file, or load it with a ${'crossorigin'} attribute and CORS headers.`,
    fix: 'Send Cross-Origin-Resource-Policy: cross-origin',
    evidence: [evidence(context, 'response-header', 'Cross-Origin-Resource-Policy')],
  }),
});

export const orbBlocked = defineRule({
  id: 'orb',
  title: 'Answer is not embeddable (ORB)',
  explains: ['orb'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#orb',
  weight: 10,
  diagnose: (context) =>
    notCorsAtAll(
      context,
      sentence`${urlWithoutQuery(context)} was asked for as ${context.call.type}, but its answer is of another kind (such as HTML or JSON), which browsers keep from other sites`,
      'server',
      [
        'Open the address in a tab to see what it answers, often an error page. To read data across origins, use fetch() and CORS headers.',
      ],
      'Let the address answer with the right content',
    ),
});

/** A redirect is stopped on its way: the server to add is the one it leads to. */
function cspTarget(context: RuleContext): string {
  return redirectTarget(context) ?? failingUrl(context);
}

export const csp = defineRule({
  id: 'csp',
  title: 'Page’s own policy forbids it',
  explains: ['csp'],
  certainty: 'certain',
  link: `${MDN}/HTTP/Guides/CSP`,
  weight: 10,
  diagnose(context) {
    const { list } = context.failure;
    const target = originOf(cspTarget(context)) ?? cspTarget(context);
    const directive = list?.directive.replace(/-elem$/, '') ?? 'connect-src';
    const said = list === null ? [] : sentence` (${`${list.from} ${list.sources}`.trim()})`;
    const copy = list !== null && list.from !== directive ? sentence`, with what ${list.from} allows now` : [];
    return notCorsAtAll(
      context,
      sentence`the page’s own ${'Content-Security-Policy'}${said} does not list ${target}, so the browser ${[redirectTarget(context) === null ? 'never sent the call' : 'did not follow the redirect']}`,
      'page',
      list === null
        ? sentence`Add ${target} to the matching directive of the page’s policy (${'connect-src'} for fetch and XMLHttpRequest).`
        : sentence`Where the page’s ${'Content-Security-Policy'} is made (a response header of the page, or a ${'<meta>'} in it), add ${target} to ${directive}${copy}.`,
      list === null
        ? 'Add the server to the page’s Content-Security-Policy'
        : clip(`Add ${target} to ${directive} of the page’s policy`, 120),
    );
  },
});

export const mimeNosniff = defineRule({
  id: 'mime-nosniff',
  title: 'Content type does not fit',
  explains: ['mime-nosniff'],
  certainty: 'certain',
  link: `${MDN}/HTTP/Reference/Headers/X-Content-Type-Options`,
  weight: 10,
  diagnose: (context) =>
    notCorsAtAll(
      context,
      sentence`the browser did not accept the content of ${urlWithoutQuery(context)} as ${context.call.type} (${context.failure.error})`,
      'server',
      sentence`Send the right ${'Content-Type'}, and check that the address delivers the file and not an error page.`,
      'Send the right Content-Type',
    ),
});

export const httpStatus = defineRule({
  id: 'http-status',
  title: 'File came with an error',
  explains: ['http-status'],
  certainty: 'certain',
  link: 'https://html.spec.whatwg.org/multipage/webappapis.html#fetch-a-classic-script',
  weight: 10,
  diagnose(context) {
    const { status, hop } = context.failure;
    const what = context.call.type === 'script' ? 'script' : 'stylesheet';
    return {
      summary: sentence`Not a CORS problem: ${serverOrigin(context)} answered with status ${String(status)}, and a page uses no ${[what]} that comes with an error.`,
      owner: 'server',
      action: sentence`Open ${withoutQuery(failingUrl(context))} in a tab of its own to see what the server says, then correct the URL in the page or the server.`,
      fix: clip(`Find out why the server answers ${status}`, 120),
      evidence: [{ leg: 'request', hop, part: 'status', name: null }],
    };
  },
});

export const blockedByExtension = defineRule({
  id: 'blocked-by-extension',
  title: 'Blocked inside the browser',
  explains: ['blocked-by-extension'],
  certainty: 'certain',
  link: `${MDN}/HTTP/Guides/CORS/Errors/CORSDidNotSucceed`,
  weight: 10,
  diagnose: (context) =>
    notCorsAtAll(
      context,
      sentence`something inside this browser stopped the call to ${serverOrigin(context)}, as an extension such as a content blocker does`,
      'browser',
      [
        'Try the page with extensions switched off. If a blocker is the reason, others of your visitors will have it too: a host or path that does not look like advertising or tracking helps.',
        ...firefoxSaysCors(context),
      ],
      'Allow the call in the blocking extension',
    ),
});

export const blockedByAdmin = defineRule({
  id: 'blocked-by-admin',
  title: 'Blocked by the administrator',
  explains: ['blocked-by-admin'],
  certainty: 'certain',
  link: 'https://support.google.com/chrome/a/answer/7532419',
  weight: 10,
  diagnose: (context) =>
    notCorsAtAll(
      context,
      sentence`a rule of this computer’s administrator forbids ${serverOrigin(context)}`,
      'network',
      sentence`Ask the administrator to allow ${serverOrigin(context)}.`,
      'Ask the administrator to allow the host',
    ),
});

export const trackingProtection = defineRule({
  id: 'tracking-protection',
  title: 'Blocked as a tracker',
  explains: ['tracking-protection'],
  certainty: 'certain',
  link: `${MDN}/Privacy/Guides/Firefox_tracking_protection`,
  weight: 10,
  diagnose: (context) =>
    notCorsAtAll(
      context,
      sentence`the browser’s tracking protection lists ${serverOrigin(context)} and did not let the call through`,
      'browser',
      [
        'Switch the protection off for this site to test it, and make the page work without this call: visitors keep the protection on.',
      ],
      'Make the page work without this call',
    ),
});

export const aborted = defineRule({
  id: 'aborted',
  title: 'Cancelled before its end',
  explains: ['aborted'],
  certainty: 'certain',
  link: `${MDN}/API/AbortController`,
  weight: 10,
  diagnose: (context) =>
    notCorsAtAll(
      context,
      sentence`the call to ${urlWithoutQuery(context)} was cancelled before it ended, by the page itself or because the page was left`,
      'nobody',
      [
        'Nothing to change if the page meant to cancel. Otherwise look for an abort signal, a timeout in the page, or a form that reloads it.',
      ],
      'Look for what cancels the call',
    ),
});

export const unknownBlock = defineRule({
  id: 'unknown-block',
  title: 'Refused for an unknown reason',
  explains: ['unknown-blocked'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#main-fetch',
  weight: 10,
  diagnose: (context) => ({
    summary: sentence`The browser refused the answer of ${urlWithoutQuery(context)}, but everything CORScope can see of it passes: the reason lies elsewhere.`,
    owner: 'browser',
    action: [
      'The browser’s console has a line about this call that extensions cannot read. A policy of the page (CSP), a service worker, another extension that changes headers, or an integrity check are what remains.',
    ],
    fix: 'Read the console’s line about this call',
    evidence: [evidence(context, 'error')],
  }),
});

export const noCorsOpaque = defineRule({
  id: 'no-cors-opaque',
  title: 'Answer arrived, page cannot read',
  explains: ['ok-opaque'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#concept-filtered-response-opaque',
  weight: 10,
  diagnose: (context) => ({
    summary: sentence`The page made the call in the mode ${'no-cors'}: ${serverOrigin(context)} got it and answered, but the page sees neither status nor content.`,
    owner: 'page',
    action: sentence`If the page needs the answer, remove ${"mode: 'no-cors'"} from the call and let ${serverOrigin(context)} allow the page.`,
    fix: 'Remove the mode, and let the server allow the page',
    evidence: [{ leg: 'request', hop: context.failure.hop, part: 'request-header', name: 'Sec-Fetch-Mode' }],
  }),
});
