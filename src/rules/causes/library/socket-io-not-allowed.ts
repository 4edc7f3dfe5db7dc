import { compared, page, say, server, url } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { answerCodes, howItFails } from './credentialed.ts';

export default defineRule({
  id: 'socket-io-not-allowed',
  title: 'Socket.IO allows no other origin',
  explains: answerCodes,
  certainty: 'likely',
  link: 'https://socket.io/docs/v4/handling-cors/',
  weight: 70,
  diagnose(found) {
    const target = url(found);
    if (!/[?&]EIO=\d/.test(target)) return null;
    if (found.failure.code === 'acao-missing' && found.failure.status >= 500) return null;
    return {
      summary: say`The page opens a Socket.IO connection to ${server(found)}, and ${howItFails(found.failure.code)}, so the connection does not come about.`,
      owner: 'server',
      action: say`Allow the page in Socket.IO’s own options, not only in the web framework: ${`new Server(httpServer, { cors: { origin: '${page(found)}' } })`}. Add ${'credentials: true'} there if the client sets ${'withCredentials'}.`,
      fix: 'Set the cors option of Socket.IO',
      evidence: compared(found),
    };
  },
});
