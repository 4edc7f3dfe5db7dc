// What the rules about one wrong Access-Control-Allow-Origin value share.

import type { Text } from '../text/text.ts';
import {
  ACAO,
  allowThisPage,
  alreadyReceived,
  clip,
  compared,
  type Found,
  page,
  pageName,
  say,
  server,
} from './context.ts';
import type { Diagnosis } from './rule.ts';

export type WrongValue = Found & { readonly failure: { readonly value: string } };

export const OWN_ORIGIN = 'Give the page an origin of its own';

/** "`server` allows `value`, but this page is `origin`: why." */
export function wrongOrigin(found: WrongValue, why: Text, advice?: Text): Diagnosis {
  const origin = page(found);
  const own = say`Add ${origin} to the origins this server allows, character for character, and answer with it.`;
  return {
    summary: say`${server(found)} allows ${found.failure.value}, but this page is ${pageName(found)}: ${why}.`,
    owner: 'server',
    action: [...(origin === 'null' ? allowThisPage(found) : (advice ?? own)), ...alreadyReceived(found)],
    fix: origin === 'null' ? OWN_ORIGIN : `Allow the origin ${clip(origin, 60)}`,
    evidence: compared(found),
  };
}

/** "`server` answered `Access-Control-Allow-Origin: value`. why." */
export function wrongValue(found: Found, value: string, why: Text, advice: Text): Diagnosis {
  return {
    summary: say`${server(found)} answered ${`${ACAO}: ${value}`}. ${why}`,
    owner: 'server',
    action: [...advice, ' ', ...allowThisPage(found), ...alreadyReceived(found)],
    fix: page(found) === 'null' ? OWN_ORIGIN : `Set ${ACAO} to ${clip(page(found), 60)}`,
    evidence: compared(found),
  };
}
