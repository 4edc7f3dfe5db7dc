// Servers that people run themselves and that allow no page until a switch of their own is set. What gives each away is a sign in
// the call or its response: likely, never certain.

import { get, tokenList } from '../../../fetch/header-list.ts';
import { ACAO, ACRH } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import type { Text } from '../../../text/text.ts';
import { evidence, failingExchange, failingStatus } from '../../context.ts';
import { defineRule, type Evidence, type Rule, type RuleContext } from '../../rule.ts';
import { gotStatus } from '../product/product-signs.ts';

interface OffByDefault {
  readonly id: string;
  readonly title: string;
  /** The server, as a sentence names it. */
  readonly name: string;
  readonly link: string;
  readonly isIt: (context: RuleContext) => boolean;
  /** Where the switch is, for this page. */
  readonly action: (context: RuleContext) => Text;
  readonly fix: string;
  /** The part of the call that gives it away. */
  readonly sign: (context: RuleContext) => Evidence;
}

export function offByDefault({ id, title, name, link, isIt, action, fix, sign }: OffByDefault): Rule {
  return defineRule({
    id,
    title,
    explains: ['acao-missing', 'preflight-status'],
    certainty: 'likely',
    coversCheck: true,
    link,
    priority: 'product',
    solvedWithoutHeaders: true,
    diagnose(context) {
      const status = failingStatus(context) ?? 0;
      const failed = context.failure.leg === 'request' ? status >= 400 : status >= 500;
      if (failed || !isIt(context)) return null;
      return {
        summary: sentence`${gotStatus(context)} and without ${ACAO}. The server is ${[name]}, which allows no page of another origin until its own CORS setting is on.`,
        owner: 'server',
        action: action(context),
        fix,
        evidence: [sign(context), evidence(context, 'response-header', ACAO)],
      };
    },
  });
}

/** Does the preflight ask for this header, or the request carry it? */
export function sendsHeader(context: RuleContext, name: string): boolean {
  const headers = failingExchange(context)?.requestHeaders ?? null;
  const asked = tokenList(headers, ACRH);
  if (asked.kind === 'list' && asked.items.some((each) => each.toLowerCase() === name)) return true;
  return get(headers, name) !== null;
}
