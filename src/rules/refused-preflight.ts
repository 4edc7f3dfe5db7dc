// What the rules about a refused preflight share. A preflight is the OPTIONS request a browser sends by itself.

import { sentence } from '../text/quote-list.ts';
import type { Text } from '../text/text.ts';
import { evidence, type preflightStatus, urlPath } from './context.ts';
import { preflightPhrase } from './phrases.ts';
import type { Diagnosis, RuleContext } from './rule.ts';

type RefusedPreflightContext = RuleContext & Parameters<typeof preflightStatus>[0];

/** "Before sending PUT, the browser asked `server` for permission (an OPTIONS request) and got `404`: why." */
export function refusedPreflight(context: RefusedPreflightContext, why: Text, action: Text, fix: string): Diagnosis {
  return {
    summary: sentence`${preflightPhrase(context)} and got ${String(context.failure.status)}: ${why}.`,
    owner: 'server',
    action,
    fix,
    evidence: [evidence(context, 'status')],
  };
}

export function allowOptions(context: RuleContext, verb = 'Answer'): Text {
  return sentence`${[verb]} ${`OPTIONS ${urlPath(context)}`} with ${'204'} and the headers that allow this call`;
}
