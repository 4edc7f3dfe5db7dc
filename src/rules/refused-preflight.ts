// What the rules about a refused preflight share. A preflight is the OPTIONS request a browser sends by itself.

import { sentence } from '../text/quote-list.ts';
import type { Text } from '../text/text.ts';
import { evidence, type preflightStatus, requestMethod, responseHeader, urlPath } from './context.ts';
import { notYours, preflightPhrase } from './phrases.ts';
import type { Diagnosis, RuleContext } from './rule.ts';

type RefusedPreflightContext = RuleContext & Parameters<typeof preflightStatus>[0];

/** "Before sending PUT, the browser asked `server` for permission (an OPTIONS request) and got `404`: why." */
export function refusedPreflight(context: RefusedPreflightContext, why: Text, action: Text, fix: string): Diagnosis {
  return {
    summary: sentence`${preflightPhrase(context)} and got ${String(context.failure.status)}: ${why}.`,
    owner: 'server',
    action: [...action, ...notYours(context)],
    fix,
    evidence: [evidence(context, 'status')],
  };
}

/** What comes next, where the server's own list of methods lacks the call's: the preflight may pass then, and the call does not. */
export function refusedNext(context: RuleContext): Text {
  const allow = responseHeader(context, 'Allow');
  const method = requestMethod(context);
  if (allow === null || allow.split(',').some((each) => each.trim().toUpperCase() === method.toUpperCase())) return [];
  return sentence` ${'Allow'} does not list ${method}: unless there is a route for it, the call itself gets ${'405'} next.`;
}

export function allowOptions(context: RuleContext, verb = 'Respond to'): Text {
  return sentence`${[verb]} ${`OPTIONS ${urlPath(context)}`} with ${'204'} and the headers that allow this call`;
}
