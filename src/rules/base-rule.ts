// The rule of a failed check itself: one home for all that is said of it, to whoever it is said.

import type { FailureCode, Leg } from '../fetch/failure.ts';
import type { Text } from '../text/text.ts';
import { type Diagnosis, defineRule, type Owner, type Rule, type RuleContext, type RuleContextOf } from './rule.ts';

/** What to do where CORS headers cannot help. */
export interface Advice {
  readonly why: Text;
  readonly steps: readonly Text[];
}

/** A console message, as far as it says something; nothing of it was seen by us. */
export interface ConsoleMessage {
  readonly url: string | null;
  readonly origin: string | null;
  readonly leg: Leg | null;
  readonly status: number | null;
  readonly header: string | null;
  /** The value, method or header name it quotes. */
  readonly quoted: string | null;
}

export interface MessageMeaning {
  readonly summary: Text;
  readonly owner: Owner;
  readonly action: Text;
}

interface BaseParts<C extends FailureCode> {
  readonly id: string;
  readonly title: string;
  /** Its own code first. */
  readonly explains: readonly C[];
  readonly link: string;
  diagnose(context: RuleContextOf<C>): Diagnosis | null;
  /** Absent: headers on the responses are the fix. */
  withoutHeaders?(context: RuleContextOf<C>): Advice;
  /** What a pasted console message about it means; absent: the console's words are those of any failed connection. */
  explainMessage?(message: ConsoleMessage): MessageMeaning;
}

export interface BaseRule extends Rule {
  withoutHeaders?(context: RuleContext): Advice;
  explainMessage?(message: ConsoleMessage): MessageMeaning;
}

export function defineBaseRule<const C extends FailureCode>(rule: BaseParts<C>): BaseRule {
  const { id, title, explains, link, withoutHeaders, explainMessage } = rule;
  return {
    ...defineRule({ id, title, explains, link, certainty: 'certain', priority: 'check', diagnose: rule.diagnose }),
    ...(withoutHeaders && { withoutHeaders: (context) => withoutHeaders(context as RuleContextOf<C>) }),
    ...(explainMessage && { explainMessage }),
  };
}
