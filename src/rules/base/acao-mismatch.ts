import { sentence } from '../../text/quote-list.ts';
import { defineBaseRule } from '../base-rule.ts';
import { mdn, pageOrigin } from '../context.ts';
import { otherOriginMessage } from '../message-phrases.ts';
import { notYours } from '../phrases.ts';
import { wrongOrigin } from '../wrong-origin.ts';

export default defineBaseRule({
  id: 'allow-origin-other-site',
  title: 'Another origin is allowed',
  explains: ['acao-mismatch'],
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  diagnose: (context) =>
    wrongOrigin(
      context,
      ['that is a different origin'],
      sentence`Add ${pageOrigin(context)} to the origins this server allows, and respond to each request with the one origin that asked and ${'Vary: Origin'}. If the value belongs to another site that calls the same URL, a cache may be handing out its response.${notYours(context)}`,
    ),
  explainMessage: otherOriginMessage,
});
