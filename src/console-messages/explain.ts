// What a console message means, in plain words: what it says, who has to change what, and what it does not tell.
import { ACAH, ACAM, ACAO } from '../fetch/header-names.ts';
import { withoutFragment } from '../fetch/origin.ts';
import { withoutQuery } from '../rules/context.ts';
import type { Owner } from '../rules/rule.ts';
import { clip, quoteList, sentence } from '../text/quote-list.ts';
import type { Text } from '../text/text.ts';
import { isPageError, type PageError, type Parsed } from './parse.ts';

export interface ExplainedMessage {
  readonly summary: Text;
  readonly owner: Owner;
  readonly action: Text;
  /** What cannot be known from the message alone. */
  readonly unknown: Text;
}

export function explain(parsed: Parsed | PageError): ExplainedMessage {
  return isPageError(parsed) ? pageErrorWords(parsed) : { ...words(parsed), unknown: unknownOf(parsed) };
}

function pageErrorWords({ text }: PageError): ExplainedMessage {
  return {
    summary: sentence`${text} is all that a page’s script is told when a call fails, whatever the reason.`,
    owner: 'nobody',
    action: ['Paste the other line of the console instead: the one that names an address.'],
    unknown: ['Whether CORS has to do with it at all, and which call it was.'],
  };
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
  if (url === null) parts.push(['Which call it was: this line names no address.']);
  if (status === null) parts.push(['The status of the answer: an error page often lacks the headers of the others.']);
  if (quoted === null && codes[0] === 'acac-not-true') parts.push(['What the server sent instead.']);
  parts.push(['Which software answered: the application, or a proxy before it.']);
  return parts.flatMap((part, index) => (index === 0 ? part : [' ', ...part]));
}

function serverName({ url }: Parsed): Text {
  return url === null ? ['the server'] : sentence`${withoutQuery(withoutFragment(url))}`;
}

function pageName({ origin }: Parsed): Text {
  return origin === null ? ['this page'] : sentence`a page of ${origin}`;
}

/** The origin the server has to name; a page without one is never named. */
function allowLine({ origin }: Parsed): Text {
  if (origin === 'null')
    return sentence`Give the page an origin of its own first: load it from an ${'http(s)'} address, not from a file or a sandbox.`;
  return sentence`Let the server answer with ${`Access-Control-Allow-Origin: ${origin ?? 'the page’s origin'}`}, to ${'OPTIONS'} and errors as well.`;
}

function words(parsed: Parsed): Omit<ExplainedMessage, 'unknown'> {
  const server = serverName(parsed);
  const page = pageName(parsed);
  const quoted = clip(parsed.quoted ?? '');
  const where = parsed.leg === 'preflight' ? sentence` to the ${'OPTIONS'} request` : [];
  switch (parsed.codes[0]) {
    case 'acao-missing':
      return {
        summary: sentence`The answer of ${server}${where} has no ${ACAO} header, so the browser keeps it from ${page}.`,
        owner: 'server',
        action: allowLine(parsed),
      };
    case 'acao-empty':
    case 'acao-invalid':
    case 'acao-mismatch':
    case 'acao-null-origin':
      return {
        summary: sentence`The answer of ${server}${where} allows ${parsed.quoted === null ? ['another origin, or none,'] : sentence`${quoted}`} and not ${page}, so the browser keeps it back.`,
        owner: parsed.origin === 'null' ? 'page' : 'server',
        action: allowLine(parsed),
      };
    case 'acao-list':
    case 'acao-multiple-lines':
      return {
        summary: sentence`The answer of ${server}${where} names more than one origin in ${ACAO}${parsed.quoted === null ? [] : sentence` (${quoted})`}; only one is allowed.`,
        owner: 'server',
        action: sentence`Let only one layer set the header, with the one origin that asked. Often a proxy and the application both add it.`,
      };
    case 'acao-wildcard-credentials':
      return {
        summary: sentence`The call to ${server} was made with credentials (cookies, say), and then ${'Access-Control-Allow-Origin: *'} does not count.`,
        owner: 'server',
        action: sentence`Let the server name the page’s origin instead of ${'*'}, with ${'Access-Control-Allow-Credentials: true'}; or make the call without credentials, if it needs none.`,
      };
    case 'acac-not-true':
      return {
        summary: sentence`The call to ${server} was made with credentials, but the answer${where} does not say ${'Access-Control-Allow-Credentials: true'}.`,
        owner: 'server',
        action: sentence`Let the server send exactly that, in lower case, to ${'OPTIONS'} as well; or make the call without credentials, if it needs none.`,
      };
    case 'preflight-redirect':
      return {
        summary: sentence`Before the call the browser asked ${server} for permission (an ${'OPTIONS'} request) and was redirected. That is not allowed for such a question.`,
        owner: 'server',
        action: ['Call the final address at once, or exempt OPTIONS from the redirect (https, login, trailing slash).'],
      };
    case 'preflight-status':
      return {
        summary: sentence`Before the call the browser asked ${server} for permission (an ${'OPTIONS'} request), and the answer was ${parsed.status ?? 'an error'}, not a success.`,
        owner: 'server',
        action: sentence`Let the server answer ${'OPTIONS'} at this address with ${204} and the CORS headers, without asking for a login.`,
      };
    case 'preflight-acam-syntax':
    case 'preflight-acah-syntax':
      return {
        summary: sentence`The answer of ${server} to the ${'OPTIONS'} request has a ${parsed.header ?? ''} header that cannot be read as a list of names.`,
        owner: 'server',
        action: ['Let the server separate the names with commas, without quotes or spaces inside a name.'],
      };
    case 'preflight-method':
      return {
        summary: sentence`${server} does not list ${parsed.quoted === null ? ['the method of this call'] : sentence`the method ${quoted}`} in ${ACAM}.`,
        owner: 'server',
        action: sentence`Let the server add the method to that header in its answer to ${'OPTIONS'}. Mind upper case: ${'patch'} is not ${'PATCH'}.`,
      };
    case 'preflight-header':
      return {
        summary: sentence`The page sets the request header ${quoted}, and ${server} does not list it in ${ACAH}.`,
        owner: 'server',
        action: sentence`Let the server add ${quoted} to that header in its answer to ${'OPTIONS'}, or leave it out in the page. Others may be missing too: only the first is named.`,
      };
    case 'redirect-scheme':
    case 'scheme-not-http':
      return {
        summary: sentence`The call leads to an address that is not http or https (${server}).`,
        owner: 'page',
        action: sentence`Use an ${'http(s)'} address. A page opened as ${'file:'} needs a local web server.`,
      };
    case 'redirect-userinfo':
      return {
        summary: sentence`The call to ${server} was redirected to an address with a user name or password in it.`,
        owner: 'server',
        action: ['Let the server redirect to an address without them.'],
      };
    case 'lna-permission-denied':
      return {
        summary: sentence`The page may not reach ${server}: the user did not allow it to reach devices on this computer or in the local network.`,
        owner: 'browser',
        action: ['Allow local network access for the page in the browser’s site settings.'],
      };
    case 'csp':
      return {
        summary: sentence`The page’s own Content-Security-Policy does not let it call ${server}. This is not CORS, and nothing was sent.`,
        owner: 'page',
        action: sentence`Add the address to ${'connect-src'} in the policy of the page.`,
      };
    case 'mixed-content':
      return {
        summary: sentence`The page came over ${'https'} and asked for ${server}, which is not. The browser stopped that itself (mixed content): nothing was sent. This is not CORS.`,
        owner: 'page',
        action: sentence`Call the ${'https'} address (${'wss'} for a WebSocket). If the server has none, give it one, or let the page’s own server pass the call on.`,
      };
    case 'upgraded-to-https':
      return {
        summary: sentence`The page asked for ${server}, and the browser changed that to ${'https'} by itself, because the page came over ${'https'} or has a policy that says so (${'upgrade-insecure-requests'}).`,
        owner: 'page',
        action: sentence`Write the ${'https'} address in the page, and see that the server answers there: plain ${'http'} is not tried.`,
      };
    case 'origin-not-addable':
    case 'cors-disabled':
      return {
        summary: sentence`The browser is set up so that it could not make this call to ${server} as a cross-origin call.`,
        owner: 'browser',
        action: sentence`Look in ${'about:config'} for changed settings about CORS, and at installed extensions.`,
      };
    default:
      return {
        summary: sentence`The call to ${server} got no answer that the browser could judge: most often the server is down, the name is wrong, or its certificate is not trusted.`,
        owner: 'network',
        action: [
          'Open the address in a tab of its own: the browser then says what is wrong. CORS headers change nothing here.',
        ],
      };
  }
}
