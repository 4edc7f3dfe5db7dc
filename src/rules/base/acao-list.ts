import { sentence } from '../../text/quote-list.ts';
import { defineBaseRule } from '../base-rule.ts';
import { mdn } from '../context.ts';
import { severalOriginsMessage } from '../message-phrases.ts';
import { wrongValue } from '../wrong-origin.ts';

export default defineBaseRule({
  id: 'allow-origin-list',
  title: 'Several origins in one header',
  explains: ['acao-list'],
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  diagnose: (context) =>
    wrongValue(
      context,
      context.failure.value,
      sentence`The browser accepts exactly one origin there and nothing beside it.`,
      sentence`Keep the list on the server, compare it with the ${'Origin'} header of each request, and respond with the one that matches and ${'Vary: Origin'}.`,
    ),
  explainMessage: severalOriginsMessage,
});
