import { sentence } from '../../../text/quote-list.ts';
import { comparedHeaders, pageOrigin, serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'content-script-call',
  title: 'Extension’s content script called',
  explains: [
    'acao-missing',
    'acao-mismatch',
    'acao-wildcard-credentials',
    'acac-not-true',
    'preflight-status',
    'preflight-redirect',
    'preflight-method',
    'preflight-header',
  ],
  // The innermost script of the call belongs to an extension; it may also have changed the page's own fetch().
  certainty: 'likely',
  link: 'https://developer.chrome.com/docs/extensions/develop/concepts/network-requests',
  priority: 'not-the-server',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const source = context.call.asker?.source ?? null;
    const initiator = context.call.initiator ?? '';
    if (source === null || !/^(?:chrome|moz|safari-web)-extension:/.test(source) || !/^https?:/.test(initiator))
      return null;
    return {
      summary: sentence`A browser extension made this call from inside the page: its content script counts as the page (${pageOrigin(context)}), so ${serverOrigin(context)} would have to allow every page the extension runs on.`,
      owner: 'page',
      action: sentence`In the extension, call from the service worker (background script) with ${`${serverOrigin(context)}/*`} in ${'host_permissions'}, and pass the result to the content script with ${'runtime.sendMessage()'}. If the extension is not yours, report it to its authors; the page and the server need no change.`,
      fix: 'Call from the extension’s service worker',
      evidence: comparedHeaders(context),
    };
  },
});
