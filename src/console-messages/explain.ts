// What a console message means, in plain words: what it says, who has to change what, and what it does not tell.
import type { MessageMeaning } from '../rules/base-rule.ts';
import { baseRules } from '../rules/base-rules.ts';
import { serverOfMessage } from '../rules/message-phrases.ts';
import { quoteList, sentence } from '../text/quote-list.ts';
import type { Text } from '../text/text.ts';
import { isPageError, type PageError, type Parsed } from './parse.ts';

interface ExplainedMessage extends MessageMeaning {
  /** What cannot be known from the message alone. */
  readonly unknown: Text;
}

export function explain(parsed: Parsed | PageError): ExplainedMessage {
  return isPageError(parsed) ? pageErrorWords(parsed) : { ...meaningOf(parsed), unknown: unknownOf(parsed) };
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

function meaningOf(parsed: Parsed): MessageMeaning {
  const [code = 'network-error'] = parsed.codes;
  const server = serverOfMessage(parsed);
  switch (code) {
    case 'scheme-not-http':
      return baseRules['redirect-scheme'].explainMessage?.(parsed) ?? noConnection(server);
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
      return baseRules[code].explainMessage?.(parsed) ?? noConnection(server);
  }
}

function noConnection(server: Text): MessageMeaning {
  return {
    summary: sentence`The call to ${server} got no answer that the browser could judge: most often the server is down, the name is wrong, or its certificate is not trusted.`,
    owner: 'network',
    action: [
      'Open the address in a tab of its own: the browser then says what is wrong. CORS headers change nothing here.',
    ],
  };
}
