import { get } from '../../../fetch/header-list.ts';
import { sentence } from '../../../text/quote-list.ts';
import { comparedHeaders, failingExchange, pageOrigin, urlWithoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { answerCodes, howItFails } from './credentialed.ts';

export default defineRule({
  id: 'event-stream-not-allowed',
  title: 'Event stream not allowed',
  explains: answerCodes,
  certainty: 'likely',
  link: 'https://html.spec.whatwg.org/multipage/server-sent-events.html',
  priority: 'element',
  diagnose(context) {
    const accept = get(failingExchange(context)?.requestHeaders ?? null, 'Accept');
    if (context.failure.leg !== 'request' || accept?.trim().toLowerCase() !== 'text/event-stream') return null;
    if (context.failure.code === 'acao-missing' && context.failure.status >= 400) return null;
    return {
      summary: sentence`The page listens for events from ${urlWithoutQuery(context)} (${'EventSource'}), and ${howItFails(context.failure.code)}, so it hears none.`,
      owner: 'server',
      action: sentence`Send ${`Access-Control-Allow-Origin: ${pageOrigin(context)}`} with the stream itself, before its first event; with ${'withCredentials'} on the ${'EventSource'} also ${'Access-Control-Allow-Credentials: true'}. The browser does not connect again by itself after that.`,
      fix: 'Send the CORS headers with the event stream',
      evidence: comparedHeaders(context),
    };
  },
});
