// What the rules about one wrong Access-Control-Allow-Origin value share.
import { ACAO, allowThisPage, alreadyReceived, clip, compared, type Found, page, say, server } from './facts.ts';
import type { Diagnosis } from './rule.ts';
import type { Text } from './text.ts';

export type WrongValue = Found & { readonly failure: { readonly value: string } };

/** "`server` allows `value`, but this page is `origin`: why." */
export function wrongOrigin(found: WrongValue, why: Text, advice?: Text): Diagnosis {
  const origin = page(found);
  return {
    summary: say`${server(found)} allows ${found.failure.value}, but this page is ${origin}: ${why}.`,
    owner: 'server',
    action: [
      ...(advice ?? say`Add ${origin} to the origins this server allows, character for character, and answer with it.`),
      ...alreadyReceived(found),
    ],
    fix: `Allow the origin ${clip(origin, 60)}`,
    evidence: compared(found),
  };
}

/** "`server` answered `Access-Control-Allow-Origin: value`. why." */
export function wrongValue(found: Found, value: string, why: Text, advice: Text): Diagnosis {
  return {
    summary: say`${server(found)} answered ${`${ACAO}: ${value}`}. ${why}`,
    owner: 'server',
    action: [...advice, ' ', ...allowThisPage(found), ...alreadyReceived(found)],
    fix: `Set ${ACAO} to ${clip(page(found), 60)}`,
    evidence: compared(found),
  };
}
