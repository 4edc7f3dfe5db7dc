import { compared, page, say, server, url } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { answerCodes, howItFails } from './credentialed.ts';

// Path, parameter and default as in the package @microsoft/signalr (HttpConnection).
export default defineRule({
  id: 'signalr-not-allowed',
  title: 'SignalR allows no such origin',
  explains: answerCodes,
  certainty: 'likely',
  link: 'https://learn.microsoft.com/en-us/aspnet/core/signalr/security',
  weight: 70,
  diagnose(found) {
    const target = url(found);
    if (!/\/negotiate\/?(\?|$)/.test(target) || !/[?&]negotiateVersion=/.test(target)) return null;
    if (found.failure.code === 'acao-missing' && found.failure.status >= 400) return null;
    return {
      summary: say`The page opens a SignalR connection to ${server(found)}, and ${howItFails(found.failure.code)}, so the connection does not come about.`,
      owner: 'server',
      action: say`SignalR’s JavaScript client sends credentials by default. Let the server’s CORS policy name ${page(found)} and allow credentials (${'WithOrigins'}, ${'AllowCredentials'}), or set ${'withCredentials: false'} in the client.`,
      fix: 'Name the origin and allow credentials for SignalR',
      evidence: compared(found),
    };
  },
});
