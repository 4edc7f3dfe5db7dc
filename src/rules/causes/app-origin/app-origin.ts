// What the rules about pages that live in an app or an extension share: an origin no ordinary list of origins holds.

import type { Text } from '../../../text/text.ts';
import { ACAO, alreadyReceived, clip, compared, page, say, server } from '../../context.ts';
import { defineRule, type Rule } from '../../rule.ts';

export interface AppOrigin {
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
    weight: 75,
    diagnose(found) {
      const origin = page(found);
      const { failure } = found;
      if (!pattern.test(origin) || (failure.code === 'acao-missing' && failure.status >= 400)) return null;
      const instead = failure.code === 'acao-missing' ? ['nobody'] : say`${failure.value}`;
      return {
        summary: say`The call comes from ${[who]}, whose pages have the origin ${origin}. ${server(found)} allows ${instead} instead, so the browser kept the answer back.`,
        owner: 'server',
        action: [...advice(origin), ...alreadyReceived(found)],
        fix: `Answer with ${ACAO}: ${clip(origin, 60)}`,
        evidence: compared(found),
      };
    },
  });
}
