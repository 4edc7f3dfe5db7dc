// What a console message means, in plain words: what it says, who has to change what, and what it does not tell.

import { originOf, withoutFragment } from '../fetch/origin.ts';
import type { MessageMeaning } from '../rules/base-rule.ts';
import { baseRules } from '../rules/base-rules.ts';
import { looksLikeLogin, withoutQuery } from '../rules/context.ts';
import { serverOfMessage } from '../rules/message-phrases.ts';
import { quoteList, sentence } from '../text/quote-list.ts';
import type { Text } from '../text/text.ts';
import type { PageError, Parsed, Pasted } from './parse.ts';

interface ExplainedMessage extends MessageMeaning {
  /** What cannot be known from the message alone. */
  readonly unknown: Text;
}

export function explain(parsed: Pasted): ExplainedMessage {
  switch (parsed.kind) {
    case 'message':
      return { ...withRedirect(parsed, meaningOf(parsed)), unknown: unknownOf(parsed) };
    case 'page-error':
      return pageErrorWords(parsed);
    case 'line':
      return { ...parsed.meaning, unknown: parsed.unknown };
  }
}

const OTHER_LINE: Text = [
  'Paste the other line of the console as well: the one that begins with “Access to”, “Cross-Origin Request Blocked” or “Origin … is not allowed”.',
];

function pageErrorWords({ text, status }: PageError): ExplainedMessage {
  if (status !== null) {
    return {
      summary: sentence`A response with status ${status} arrived, and the browser kept it from the page. Most often a CORS check failed; the line beside this one names it.`,
      owner: 'nobody',
      action: OTHER_LINE,
      unknown: ['Which check failed.'],
    };
  }
  return {
    summary: sentence`${text} is all that a page’s script is told when a request fails, whatever the reason.`,
    owner: 'nobody',
    action: OTHER_LINE,
    unknown: ['Whether CORS has to do with it at all, and which request it was.'],
  };
}

/** Two servers have a part in it then: the one that redirected, and the one whose response was refused. */
function withRedirect({ url, redirectedFrom }: Parsed, meaning: MessageMeaning): MessageMeaning {
  if (url === null || redirectedFrom === null) return meaning;
  const from = withoutQuery(withoutFragment(redirectedFrom));
  const target = withoutQuery(withoutFragment(url));
  if (looksLikeLogin(url, redirectedFrom)) {
    return {
      summary: sentence`${from} redirected the request to ${target}, most likely a sign-in page. A request of a script cannot sign in there, and the page may not read it.`,
      owner: 'server',
      action: sentence`Change nothing at ${originOf(url) ?? target}. Sign in again in a tab, and send the session with the request (${"credentials: 'include'"}; for a manifest ${'crossorigin="use-credentials"'}). Where the session is missing, let ${originOf(redirectedFrom) ?? from} respond with ${401} instead of a redirect, and open the sign-in page as a page.`,
    };
  }
  const sameServer =
    URL.canParse(url) && URL.canParse(redirectedFrom) && new URL(url).host === new URL(redirectedFrom).host;
  const rest: Text = sameServer
    ? sentence` Request the final URL directly, in its exact spelling (scheme, slash at the end): then nothing is redirected.${downgraded(url, redirectedFrom)}`
    : sentence` It is the response of ${originOf(url) ?? target} that needs the header, and ${originOf(redirectedFrom) ?? from} that leads there. If that server is not yours, let your own server fetch the URL, or open it as a link.`;
  return {
    summary: [...sentence`${from} redirected the request to ${target}. `, ...meaning.summary],
    owner: meaning.owner,
    action: [...meaning.action, ...rest],
  };
}

function downgraded(url: string, redirectedFrom: string): Text {
  if (!redirectedFrom.startsWith('https:') || !url.startsWith('http:')) return [];
  return sentence` The redirect leads from ${'https'} to ${'http'}: behind a proxy, let the application trust ${'X-Forwarded-Proto'}.`;
}

const NAMES = { chromium: 'Chrome', firefox: 'Firefox', webkit: 'Safari' } as const;

function unknownOf({ codes, speaker, status, quoted, url }: Parsed): Text {
  if (codes[0] === 'mixed-content')
    return ['Whether the server can be reached over https, and whether it would allow the page.'];
  if (codes[0] === 'upgraded-to-https')
    return ['What came of the call: another line tells, or the list of calls, under https.'];
  const parts: Text[] = [];
  if (codes.length > 1) {
    parts.push(
      sentence`${NAMES[speaker]} prints the same words for ${quoteList(codes)}; here the first is the likeliest.`,
    );
  }
  if (url === null) parts.push(['Which call it was: this line names no URL.']);
  if (status === null) parts.push(['The status of the response: an error page often lacks the headers of the others.']);
  if (quoted === null && codes[0] === 'acac-not-true') parts.push(['What the server sent instead.']);
  parts.push(['Which software responded: the application, or a proxy before it.']);
  return parts.flatMap((part, index) => (index === 0 ? part : [' ', ...part]));
}

function meaningOf(parsed: Parsed): MessageMeaning {
  const [code = 'network-error'] = parsed.codes;
  const server = serverOfMessage(parsed);
  switch (code) {
    case 'scheme-not-http':
      return {
        summary: sentence`The browser makes cross-origin requests only over ${'http'} and ${'https'}, and ${server} has another scheme. Nothing was sent.`,
        owner: 'page',
        action: sentence`Serve page and file over ${'http'}, during development with a local server. In an app, use its way to read files of its own.`,
      };
    case 'mode-same-origin':
      return {
        summary: sentence`The call to ${server} allows no other origin by its own setting (${"mode: 'same-origin'"}), and this one is another origin. Nothing was sent.`,
        owner: 'page',
        action: sentence`Take ${"mode: 'same-origin'"} out of the call, or call a URL of the page’s own origin. A worker’s script always has to be of the page’s own origin.`,
      };
    case 'response-invalid':
      return {
        summary: sentence`The browser discarded the response of ${server} as invalid, and this line names no header.`,
        owner: 'nobody',
        action: ['Open the request in the list of calls: there every check stands with its result.'],
      };
    case 'insecure-private-network':
      return {
        summary: sentence`The page was loaded without encryption, and such pages may not reach ${server} on this computer or in its local network. No header of the server changes that.`,
        owner: 'page',
        action: sentence`Load the page over ${'https'}, or from the same network as the server.`,
      };
    case 'private-network-identity':
      return {
        summary: sentence`The call wanted to reach ${server} in the local network without encryption, and the response to ${'OPTIONS'} lacks ${parsed.header ?? 'the header with the device’s name'}. Only some versions of Chrome asked for it.`,
        owner: 'browser',
        action: ['Update the browser: since version 142 Chrome asks its user for a permission instead.'],
      };
    case 'target-address-space':
      return {
        summary: sentence`${server} turned out to be in another network than the call stated (${'targetAddressSpace'}), or the call stated none.`,
        owner: 'page',
        action: sentence`State the network of the URL in the call: ${"targetAddressSpace: 'local'"}, or ${"'loopback'"} for this computer. Look as well which address the name leads to.`,
      };
    case 'upgraded-to-https':
      return {
        summary: sentence`The page asked for ${server}, and the browser changed that to ${'https'} by itself, because the page came over ${'https'} or has a policy that says so (${'upgrade-insecure-requests'}).`,
        owner: 'page',
        action: sentence`Write the ${'https'} address in the page, and see that the server responds there: plain ${'http'} is not tried.`,
      };
    case 'origin-not-addable':
    case 'cors-disabled':
      return {
        summary: sentence`The browser is set up so that it could not make this call to ${server} as a cross-origin call.`,
        owner: 'browser',
        action: sentence`Look in ${'about:config'} for changed settings about CORS, and at installed extensions.`,
      };
    default:
      return baseRules[code].explainMessage?.(parsed) ?? noConnection(server, parsed.url);
  }
}

function noConnection(server: Text, url: string | null): MessageMeaning {
  const listening = url !== null && /^[a-z]+:\/\/(0\.0\.0\.0|\[::\])(?=[:/]|$)/.test(url);
  return {
    summary: sentence`The call to ${server} got no response that the browser could judge: most often the server is down, the name is wrong, or its certificate is not trusted.`,
    owner: 'network',
    action: listening
      ? sentence`Call ${'localhost'} or the machine’s own address instead: ${'0.0.0.0'} only tells a server to listen on all its addresses.`
      : ['Open the URL in a tab of its own: the browser then says what is wrong. CORS headers change nothing here.'],
  };
}
