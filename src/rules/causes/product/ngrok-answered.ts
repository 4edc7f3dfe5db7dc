import { sentence } from '../../../text/quote-list.ts';
import type { Text } from '../../../text/text.ts';
import { evidence, responseHeader } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus } from './product-signs.ts';

const WHAT: { readonly [code: string]: { readonly why: string; readonly action: Text; readonly fix: string } } = {
  ERR_NGROK_3200: {
    why: 'the tunnel is offline',
    action: sentence`Start the ngrok agent, and check that the page calls the URL it shows: free addresses can change.`,
    fix: 'Start the ngrok agent; check the URL',
  },
  ERR_NGROK_6024: {
    why: 'its warning page for visitors stands in between',
    action: sentence`Send the header ${'ngrok-skip-browser-warning'} with any value and let the server allow that header on ${'OPTIONS'}; or use a URL without the warning page (a paid plan).`,
    fix: 'Send ngrok-skip-browser-warning, and allow it',
  },
  ERR_NGROK_8012: {
    why: 'nothing listens where the tunnel leads',
    action: sentence`Start the server on the port the ngrok agent forwards to.`,
    fix: 'Start the server behind the tunnel',
  },
};

// The codes are documented, the header is in recorded answers.
export default defineRule({
  id: 'ngrok-answered',
  title: 'Response of ngrok itself',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://ngrok.com/docs/errors/',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const code = responseHeader(context, 'Ngrok-Error-Code');
    if (code === null || !/^ERR_NGROK_\d+$/.test(code)) return null;
    const what = WHAT[code];
    return {
      summary: sentence`${gotStatus(context)} from ngrok itself (${code})${what === undefined ? [] : [': ', what.why]}. That page does not allow other origins.`,
      owner: 'server',
      action:
        what?.action ??
        sentence`Look ${code} up in ngrok’s list of errors; the page at that URL says the same in words.`,
      fix: what?.fix ?? `Fix what ngrok reports as ${code}`,
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Ngrok-Error-Code')],
    };
  },
});
