// What the rules about pages that live in an app or an extension share: an origin no ordinary list of origins holds.

import { ACAO } from '../../../fetch/header-names.ts';
import { clip, sentence } from '../../../text/quote-list.ts';
import type { Text } from '../../../text/text.ts';
import { comparedHeaders, pageOrigin, serverOrigin } from '../../context.ts';
import { alreadyReceived } from '../../phrases.ts';
import { defineRule, type Rule } from '../../rule.ts';

interface AppOrigin {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly origin: RegExp;
  /** As a sentence names it: "a Tauri app". */
  readonly who: string;
  readonly advice: (origin: string) => Text;
}

export function appOrigin({ id, title, link, origin: pattern, who, advice }: AppOrigin): Rule {
  return defineRule({
    id,
    title,
    explains: ['acao-missing', 'acao-mismatch'],
    certainty: 'likely',
    link,
    priority: 'setup',
    diagnose(context) {
      const origin = pageOrigin(context);
      const { failure } = context;
      if (!pattern.test(origin) || (failure.code === 'acao-missing' && failure.status >= 400)) return null;
      const instead = failure.code === 'acao-missing' ? ['nobody'] : sentence`${failure.value}`;
      return {
        summary: sentence`The call comes from ${[who]}, whose pages have the origin ${origin}. ${serverOrigin(context)} allows ${instead} instead, so the browser kept the response back.`,
        owner: 'server',
        action: [...advice(origin), ...alreadyReceived(context)],
        fix: `Respond with ${ACAO}: ${clip(origin, 60)}`,
        evidence: comparedHeaders(context),
      };
    },
  });
}
