import { sentence } from '../../text/quote-list.ts';
import { defineBaseRule } from '../base-rule.ts';
import { comparedHeaders, serverOrigin } from '../context.ts';
import { otherOriginMessage } from '../message-phrases.ts';
import { allowThisPage } from '../phrases.ts';
import { OWN_ORIGIN } from '../wrong-origin.ts';

export default defineBaseRule({
  id: 'acao-null-origin',
  title: 'Page has no origin',
  explains: ['acao-null-origin'],
  link: 'https://html.spec.whatwg.org/#ascii-serialisation-of-an-origin',
  diagnose: (context) => ({
    summary: sentence`The call went out with ${'Origin: null'}, because who made it has no origin of its own, and ${serverOrigin(context)} allows only ${context.failure.value}.`,
    owner: 'page',
    action: [
      ...sentence`Sandboxed frames, pages opened from ${'file:'} or ${'data:'}, and redirects from one server to another have that effect. `,
      ...allowThisPage(context),
    ],
    fix: OWN_ORIGIN,
    evidence: comparedHeaders(context),
  }),
  explainMessage: otherOriginMessage,
});
