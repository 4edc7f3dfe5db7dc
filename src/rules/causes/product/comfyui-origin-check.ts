import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, pageOrigin, urlPath } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, headerMatches } from './product-signs.ts';

export default defineRule({
  id: 'comfyui-origin-check',
  title: 'ComfyUI refuses other origins',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://github.com/comfyanonymous/ComfyUI',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (failingStatus(context) !== 403 || !headerMatches(context, 'Server', /aiohttp/i)) return null;
    if (
      !/^\/(?:api\/)?(?:prompt|queue|history|object_info|system_stats|upload|view|ws|interrupt|free)\b/.test(
        urlPath(context),
      )
    )
      return null;
    return {
      summary: sentence`${gotStatus(context)}. Server and path are ComfyUI’s, which refuses requests of pages on other origins unless it is started with CORS on.`,
      owner: 'server',
      action: sentence`Start ComfyUI with ${`--enable-cors-header ${pageOrigin(context)}`}. Without a value the option allows every page.`,
      fix: 'Start ComfyUI with --enable-cors-header',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Server')],
    };
  },
});
