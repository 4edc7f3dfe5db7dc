import { sentence } from '../../../text/quote-list.ts';
import { comparedHeaders, failingStatus, failingUrl, pageOrigin, serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { answerCodes, howItFails } from './credentialed.ts';

// Path, parameter and default as in the package @microsoft/signalr (HttpConnection).
export default defineRule({
  id: 'signalr-not-allowed',
  title: 'SignalR allows no such origin',
  explains: answerCodes,
  certainty: 'likely',
  link: 'https://learn.microsoft.com/en-us/aspnet/core/signalr/security',
  priority: 'request',
  recipe: 'aspnet',
  beats: ['origin-not-in-allow-list', 'hidden-refused-access'],
  diagnose(context) {
    const target = failingUrl(context);
    // Path and parameters of ASP.NET SignalR, the older one.
    if (/\/signalr\/(?:negotiate|hubs)(?:[/?]|$)/i.test(target) && failingStatus(context) === 403) {
      return {
        summary: sentence`${serverOrigin(context)} refused the first call of ASP.NET SignalR (${'negotiate'}) with ${'403'}: so it does to pages of other origins unless they are allowed when the hubs are mapped.`,
        owner: 'server',
        action: sentence`Map the hubs with CORS: in SignalR 2 ${'app.Map("/signalr", map => { map.UseCors(…); map.RunSignalR(); })'}, in SignalR 1 ${'EnableCrossDomain = true'}. Let the policy name ${pageOrigin(context)} and allow credentials.`,
        fix: 'Map the SignalR hubs with CORS',
        evidence: comparedHeaders(context),
      };
    }
    if (!/\/negotiate\/?(\?|$)/.test(target) || !/[?&]negotiateVersion=/.test(target)) return null;
    if (context.failure.code === 'acao-missing' && context.failure.status >= 400) return null;
    return {
      summary: sentence`The page opens a SignalR connection to ${serverOrigin(context)}, and ${howItFails(context.failure.code)}, so the connection does not come about.`,
      owner: 'server',
      action: sentence`SignalR’s JavaScript client sends credentials by default. Let the server’s CORS policy name ${pageOrigin(context)} and allow credentials (${'WithOrigins'}, ${'AllowCredentials'}), or set ${'withCredentials: false'} in the client.`,
      fix: 'Name the origin and allow credentials for SignalR',
      evidence: comparedHeaders(context),
    };
  },
});
