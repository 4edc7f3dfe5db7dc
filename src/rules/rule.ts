import type { Failure, FailureCode, FailureOf } from '../fetch/failure.ts';
import type { BrowserName } from '../fetch/model.ts';
import type { Call } from '../network/call.ts';
import type { Text } from '../text/text.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Priority } from './priority.ts';

export type Certainty = 'certain' | 'likely';

/** Who has to change something. */
export type Owner = 'server' | 'page' | 'network' | 'browser' | 'nobody';

/** A header (or the status) that decided, to be marked in the evidence. */
export interface Evidence {
  readonly leg: 'preflight' | 'request';
  readonly hop: number;
  readonly part: 'request-header' | 'response-header' | 'status' | 'error' | 'url';
  /** Header name; for a missing header, its name too. null for status, error and url. */
  readonly name: string | null;
}

/** What a rule has to say about one call. All texts quote this call's own values. */
export interface Diagnosis {
  /** First sentence: what happened. At most 40 words, no jargon without need, blames nobody. */
  readonly summary: Text;
  readonly owner: Owner;
  /** Second sentence: who must change what. */
  readonly action: Text;
  /** The fix in one short imperative phrase for tables and exports, plain text. */
  readonly fix: string;
  readonly evidence: readonly Evidence[];
}

/** What a rule may look at. Never a clock, never the network. */
export interface RuleContext {
  readonly failure: Failure;
  readonly call: Call;
  readonly verdict: Verdict;
  readonly browser: BrowserName;
  /** All calls of the same tab, oldest first, this one perhaps among them: siblings.ts answers questions about them. */
  readonly siblings: readonly Call[];
}

/** The same, of a rule that explains only these failures. */
export type RuleContextOf<C extends FailureCode> = RuleContext & { readonly failure: FailureOf<C> };

export interface Rule<C extends FailureCode = FailureCode> {
  /** The mistake, as a kebab-case noun; the file's name. */
  readonly id: string;
  /** Five words for the list. */
  readonly title: string;
  readonly explains: readonly C[];
  readonly certainty: Certainty;
  /** Standard or documentation that shows the browser is right. */
  readonly link: string;
  readonly priority: Priority;
  /** Ids of rules that say less of the same mistake, where both speak. */
  readonly beats?: readonly string[];
  /** CORS headers are no part of the solution: its action says all there is to do. */
  readonly solvedWithoutHeaders?: boolean;
  /** Id of the recipe for the server it names; of several, the one whose product the responses show. */
  readonly recipe?: string | readonly string[];
  /** It says the failed check itself, so that the base rule has nothing to add. A certain rule always does. */
  readonly coversCheck?: boolean;
  /** null: this call failed for another reason. */
  diagnose(context: RuleContextOf<C>): Diagnosis | null;
}

/** Gives `diagnose` the failures already narrowed to the ones the rule explains. */
export function defineRule<const C extends FailureCode>(rule: Rule<C>): Rule {
  return {
    ...rule,
    diagnose: (context) => {
      const explains: readonly FailureCode[] = rule.explains;
      return explains.includes(context.failure.code) ? rule.diagnose(context as unknown as RuleContextOf<C>) : null;
    },
  };
}
