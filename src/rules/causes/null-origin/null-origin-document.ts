import { clip, sentence } from '../../../text/quote-list.ts';
import { comparedHeaders, serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'null-origin-document',
  title: 'Page without a URL',
  explains: ['acao-null-origin'],
  certainty: 'certain',
  link: 'https://html.spec.whatwg.org/#ascii-serialisation-of-an-origin',
  priority: 'mistake',
  diagnose(context) {
    const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(context.call.documentUrl ?? '') ?? [];
    // Of these schemes the origin is always `null`. about: and an extension's pages get it from a sandbox.
    if (scheme === undefined || !/^(file|data|content)$/i.test(scheme) || context.failure.hop > 0) return null;
    return {
      summary: sentence`This page was opened from ${`${scheme}:`}, so its origin is ${'null'}, and ${serverOrigin(context)} allows only ${context.failure.value}.`,
      owner: 'page',
      action: sentence`Serve the page from an ${'http(s)'} address, a local web server for example, and let the server allow that URL. Allowing ${'null'} would let in any sandboxed page.`,
      fix: `Serve the page over http(s), not ${clip(scheme, 20)}:`,
      evidence: comparedHeaders(context),
    };
  },
});
