import { sentence } from '../../../text/quote-list.ts';
import { comparedHeaders, serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'null-origin-sandbox',
  title: 'Sandboxed frame has no origin',
  explains: ['acao-null-origin'],
  certainty: 'likely',
  link: 'https://html.spec.whatwg.org/#sandboxed-origin-browsing-context-flag',
  priority: 'request',
  diagnose(context) {
    const { documentUrl, initiator, frameId } = context.call;
    // Where the browser does not say the frame’s address, the origin `null` may stand in its place.
    const unknown = documentUrl === null || documentUrl === 'null';
    const ordinary = !unknown && /^https?:/i.test(documentUrl);
    if (context.failure.hop > 0 || (initiator !== null && initiator !== 'null')) return null;
    if (!ordinary && (!unknown || frameId <= 0)) return null;
    return {
      summary: sentence`The call came from a frame without an origin (${'null'}), and ${serverOrigin(context)} allows only ${context.failure.value}. A ${'sandbox'} attribute is the usual reason.`,
      owner: 'page',
      action: sentence`Add ${'allow-same-origin'} to the frame’s ${'sandbox'} if its content is yours, or make the call from the page around it. A frame loaded from ${'data:'} needs an ${'http(s)'} address instead.`,
      fix: 'Add allow-same-origin, or call from the outer page',
      evidence: comparedHeaders(context),
    };
  },
});
