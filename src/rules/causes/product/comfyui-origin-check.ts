import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, pageOrigin, responseHeader } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, isProduct } from './product-signs.ts';

// In its source: an empty 403 to a cross-site request, and to one whose Origin and local Host differ.
export default defineRule({
  id: 'comfyui-origin-check',
  title: 'ComfyUI refuses other origins',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://github.com/comfyanonymous/ComfyUI/blob/master/comfy/cli_args.py',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  recipe: 'comfyui',
  diagnose(context) {
    if (failingStatus(context) !== 403 || !isProduct(context, 'comfyui')) return null;
    if (responseHeader(context, 'Content-Length') !== '0') return null;
    const origin = pageOrigin(context);
    return {
      summary: sentence`${gotStatus(context)}. Server and path are ComfyUI’s, which refuses pages of other origins unless it is started with an option that allows them.`,
      owner: 'server',
      action: sentence`Start ComfyUI with ${`--enable-cors-header${origin === 'null' ? '' : ` ${origin}`}`}. Without a value the option allows every page.`,
      fix: 'Start ComfyUI with --enable-cors-header',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Server')],
    };
  },
});
