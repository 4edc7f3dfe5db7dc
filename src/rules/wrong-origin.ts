// What the rules about one wrong Access-Control-Allow-Origin value share.

import { ACAO } from '../fetch/header-names.ts';
import { clip, sentence } from '../text/quote-list.ts';
import type { Text } from '../text/text.ts';
import { comparedHeaders, pageOrigin, serverOrigin } from './context.ts';
import { allowThisPage, alreadyReceived, pageName } from './phrases.ts';
import type { Diagnosis, RuleContext } from './rule.ts';

type WrongOriginContext = RuleContext & { readonly failure: { readonly value: string } };

export const OWN_ORIGIN = 'Give the page an origin of its own';

/** "`server` allows `value`, but this page is `origin`: why." */
export function wrongOrigin(context: WrongOriginContext, why: Text, advice?: Text): Diagnosis {
  const origin = pageOrigin(context);
  const defaultAdvice = sentence`Add ${origin} to the origins this server allows, character for character, and respond with it.`;
  return {
    summary: sentence`${serverOrigin(context)} allows ${context.failure.value}, but this page is ${pageName(context)}: ${why}.`,
    owner: 'server',
    action: [...(origin === 'null' ? allowThisPage(context) : (advice ?? defaultAdvice)), ...alreadyReceived(context)],
    fix: origin === 'null' ? OWN_ORIGIN : `Allow the origin ${clip(origin, 60)}`,
    evidence: comparedHeaders(context),
  };
}

/** "`server` answered `Access-Control-Allow-Origin: value`. why." */
export function wrongValue(context: RuleContext, value: string, why: Text, advice: Text): Diagnosis {
  return {
    summary: sentence`${serverOrigin(context)} sent ${`${ACAO}: ${value}`}. ${why}`,
    owner: 'server',
    action: [...advice, ' ', ...allowThisPage(context), ...alreadyReceived(context)],
    fix: pageOrigin(context) === 'null' ? OWN_ORIGIN : `Set ${ACAO} to ${clip(pageOrigin(context), 60)}`,
    evidence: comparedHeaders(context),
  };
}
