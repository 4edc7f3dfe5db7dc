import { ACAO } from '../../fetch/header-names.ts';
import { clip, sentence } from '../../text/quote-list.ts';
import type { Text } from '../../text/text.ts';
import { defineBaseRule } from '../base-rule.ts';
import { comparedHeaders, evidence, mdn, pageOrigin, urlWithoutQuery } from '../context.ts';
import { allowPageMessage, legOfMessage, pageOfMessage, serverOfMessage } from '../message-phrases.ts';
import { allowThisPage, alreadyReceived, notYours, preflightPhrase } from '../phrases.ts';
import type { RuleContextOf } from '../rule.ts';
import { OWN_ORIGIN } from '../wrong-origin.ts';

/** A preflight that succeeds without a word about origins, where a server may well have a CORS setting. */
function answeredEarlier(context: RuleContextOf<'acao-missing'>): Text {
  const { leg, status } = context.failure;
  if (leg !== 'preflight' || status > 299 || pageOrigin(context) === 'null') return [];
  return sentence` If CORS is set up there, something responds to ${'OPTIONS'} before it, or it refused this one in silence.`;
}

export default defineBaseRule({
  id: 'cors-headers-missing',
  title: 'No Access-Control-Allow-Origin header',
  explains: ['acao-missing'],
  link: mdn('CORSMissingAllowOrigin'),
  diagnose(context) {
    const status = String(context.failure.status);
    const origin = pageOrigin(context);
    const who = origin === 'null' ? sentence`a page without an origin (${origin})` : sentence`pages from ${origin}`;
    const whose =
      context.call.hops.length > 1 ? sentence`The response of ${urlWithoutQuery(context)}` : ['The response'];
    const summary =
      context.failure.leg === 'preflight'
        ? sentence`${preflightPhrase(context)} and got ${status} without ${ACAO}, the header that lets ${who} call it.`
        : sentence`${whose} (${status}) has no ${ACAO} header, so the browser did not let ${who} read it.`;
    return {
      summary: summary,
      owner: 'server',
      action: [
        ...allowThisPage(context),
        ...notYours(context),
        ...alreadyReceived(context),
        ...answeredEarlier(context),
      ],
      fix: origin === 'null' ? OWN_ORIGIN : `Send ${ACAO}: ${clip(origin, 60)}`,
      evidence: [...comparedHeaders(context), evidence(context, 'status')],
    };
  },
  explainMessage: (message) => ({
    summary: sentence`The response of ${serverOfMessage(message)}${legOfMessage(message)} has no ${ACAO} header, so the browser keeps it from ${pageOfMessage(message)}.`,
    owner: 'server',
    action: allowPageMessage(message),
  }),
});
