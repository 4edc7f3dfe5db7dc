import { sentence } from '../../../text/quote-list.ts';
import { comparedHeaders, failingUrl, pageOrigin, serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { answerCodes, howItFails } from './credentialed.ts';

export default defineRule({
  id: 'socket-io-not-allowed',
  title: 'Socket.IO allows no other origin',
  explains: answerCodes,
  certainty: 'likely',
  link: 'https://socket.io/docs/v4/handling-cors/',
  priority: 'request',
  recipe: 'socket-io',
  beats: ['origin-not-in-allow-list'],
  diagnose(context) {
    const target = failingUrl(context);
    if (!/[?&]EIO=\d/.test(target)) return null;
    if (context.failure.code === 'acao-missing' && context.failure.status >= 500) return null;
    return {
      summary: sentence`The page opens a Socket.IO connection to ${serverOrigin(context)}, and ${howItFails(context.failure.code)}, so the connection does not come about.`,
      owner: 'server',
      action: sentence`Allow the page in Socket.IO’s own options, not only in the web framework: ${`new Server(httpServer, { cors: { origin: '${pageOrigin(context)}' } })`}. Add ${'credentials: true'} there if the client sets ${'withCredentials'}.`,
      fix: 'Set the cors option of Socket.IO',
      evidence: comparedHeaders(context),
    };
  },
});
