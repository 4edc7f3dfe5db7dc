import { get } from '../../../fetch/header-list.ts';
import { address, compared, exchange, page, say } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { answerCodes, howItFails } from './credentialed.ts';

export default defineRule({
  id: 'event-stream-not-allowed',
  title: 'Event stream not allowed',
  explains: answerCodes,
  certainty: 'likely',
  link: 'https://html.spec.whatwg.org/multipage/server-sent-events.html',
  weight: 62,
  diagnose(found) {
    const asked = get(exchange(found)?.requestHeaders ?? null, 'Accept');
    if (found.failure.leg !== 'request' || asked?.trim().toLowerCase() !== 'text/event-stream') return null;
    if (found.failure.code === 'acao-missing' && found.failure.status >= 400) return null;
    return {
      summary: say`The page listens for events from ${address(found)} (${'EventSource'}), and ${howItFails(found.failure.code)}, so it hears none.`,
      owner: 'server',
      action: say`Send ${`Access-Control-Allow-Origin: ${page(found)}`} with the stream itself, before its first event; with ${'withCredentials'} on the ${'EventSource'} also ${'Access-Control-Allow-Credentials: true'}. The browser does not connect again by itself after that.`,
      fix: 'Send the CORS headers with the event stream',
      evidence: compared(found),
    };
  },
});
