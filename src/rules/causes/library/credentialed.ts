// What the rules about connections that libraries open share: how the answer fails, in half a sentence.

import { sentence } from '../../../text/quote-list.ts';
import type { Text } from '../../../text/text.ts';

type AnswerCode = 'acao-missing' | 'acao-wildcard-credentials' | 'acac-not-true';

export const answerCodes = ['acao-missing', 'acao-wildcard-credentials', 'acac-not-true'] as const;

export function howItFails(code: AnswerCode): Text {
  switch (code) {
    case 'acao-missing':
      return ['its response does not allow this page'];
    case 'acao-wildcard-credentials':
      return sentence`its response allows any page (${'*'}), which does not count for a call with credentials`;
    case 'acac-not-true':
      return ['its response allows the page, but not the credentials the call is made with'];
    default:
      return code satisfies never;
  }
}
