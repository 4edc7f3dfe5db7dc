import { sentence } from '../../../text/quote-list.ts';
import { evidence, responseHeader } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, isProduct } from './product-signs.ts';

// The Server header: recorded answers (medusajs/admin issue 871).
export default defineRule({
  id: 'airplay-receiver',
  title: 'AirPlay uses this port',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://developer.apple.com/forums/thread/682332',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (!isProduct(context, 'airplay')) return null;
    return {
      summary: sentence`${gotStatus(context)} from ${responseHeader(context, 'Server') ?? ''}: that is the AirPlay receiver of macOS, which listens on ports 5000 and 7000, not your server.`,
      owner: 'server',
      action: sentence`Move your server to another port and call that; or switch off ${'AirPlay Receiver'} in the settings of macOS, under ${'AirDrop & Handoff'}, and start the server again.`,
      fix: 'Move the server off AirPlay’s port',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Server')],
    };
  },
});
