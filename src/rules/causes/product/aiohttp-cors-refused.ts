import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingUrl, pageOrigin, preflightStatus } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, headerMatches, isProduct } from './product-signs.ts';

/** Its default port, and the start of its paths. */
const HOME_ASSISTANT = /^https?:\/\/[^/]+:8123\/(?:api|auth)\//;

// In the source of aiohttp-cors: 403 in plain text, "CORS preflight request failed: …".
export default defineRule({
  id: 'aiohttp-cors-refused',
  title: 'aiohttp’s CORS library refused',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://github.com/aio-libs/aiohttp-cors',
  priority: 'product',
  diagnose(context) {
    if (preflightStatus(context) !== 403 || !isProduct(context, 'aiohttp')) return null;
    if (!headerMatches(context, 'Content-Type', /^text\/plain/i)) return null;
    const homeAssistant = HOME_ASSISTANT.test(failingUrl(context))
      ? sentence` The URL looks like Home Assistant’s: there the list is ${'cors_allowed_origins'} in the ${'http'} settings, read at a restart.`
      : [];
    return {
      summary: sentence`${gotStatus(context)} in plain text, as aiohttp’s CORS library does when origin, method or a header is not on its list.`,
      owner: 'server',
      action: sentence`Add ${pageOrigin(context)} to the allowed origins, character for character; ${'curl -i -X OPTIONS'} shows the body, which names what is refused.${homeAssistant}`,
      fix: 'Add the origin to the server’s CORS list',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Server')],
    };
  },
});
