// What the rules about files that a page embeds share: loaded with CORS, and the answer allows nobody.

import { ACAO } from '../../../fetch/header-names.ts';
import type { Text } from '../../../text/text.ts';
import { comparedHeaders, urlWithoutQuery } from '../../context.ts';
import { allowThisPage } from '../../phrases.ts';
import { defineRule, type Rule } from '../../rule.ts';

interface Embedded {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  /** webRequest’s resource type. */
  readonly type: string;
  /** The first sentence, with the file’s address. */
  readonly what: (file: string) => Text;
  /** What else the page can do. */
  readonly instead: Text;
}

export function embedded({ id, title, link, type, what, instead }: Embedded): Rule {
  return defineRule({
    id,
    title,
    explains: ['acao-missing'],
    certainty: 'certain',
    link,
    // Above the base rule, below what an error status or another answer of the server explains.
    priority: 'element',
    diagnose(context) {
      if (context.call.type !== type || context.failure.leg !== 'request') return null;
      return {
        summary: what(urlWithoutQuery(context)),
        owner: 'server',
        action: [...allowThisPage(context), ...instead],
        fix: `Send ${ACAO} with this file`,
        evidence: comparedHeaders(context),
      };
    },
  });
}
