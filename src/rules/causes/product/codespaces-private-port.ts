import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hostname, isSubdomainOf } from './product-signs.ts';

export default defineRule({
  id: 'codespaces-private-port',
  title: 'Codespaces port is private',
  explains: ['preflight-status', 'acao-missing', 'preflight-redirect'],
  certainty: 'likely',
  link: 'https://docs.github.com/en/codespaces/developing-in-a-codespace/forwarding-ports-in-your-codespace',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const code = failingStatus(context);
    if (context.failure.leg !== 'preflight' || !isSubdomainOf(hostname(context), 'app.github.dev')) return null;
    if (code !== 401 && code !== 302) return null;
    return {
      summary: sentence`${gotStatus(context)}: the forwarded port of this codespace is probably private, and that question never carries the GitHub login.`,
      owner: 'server',
      action: sentence`In the ${'Ports'} view, set the port’s visibility to ${'Public'}, or run ${'gh codespace ports visibility PORT:public'}. Anyone who knows the URL can then call it. A proxy in the development server avoids that.`,
      fix: 'Make the forwarded port public',
      evidence: [evidence(context, 'status'), evidence(context, 'url')],
    };
  },
});
