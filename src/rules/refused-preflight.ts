// What the rules about a refused preflight share. A preflight is the OPTIONS request a browser sends by itself.

import type { Text } from '../text/text.ts';
import { evidence, type Found, path, permission, type preflightStatus, say } from './context.ts';
import type { Diagnosis } from './rule.ts';

export type Refused = Found & Parameters<typeof preflightStatus>[0];

/** "Before sending PUT, the browser asked `server` for permission (an OPTIONS request) and got `404`: why." */
export function refused(found: Refused, why: Text, action: Text, fix: string): Diagnosis {
  return {
    summary: say`${permission(found)} and got ${String(found.failure.status)}: ${why}.`,
    owner: 'server',
    action,
    fix,
    evidence: [evidence(found, 'status')],
  };
}

export function answerOptions(found: Found, verb = 'Answer'): Text {
  return say`${[verb]} ${`OPTIONS ${path(found)}`} with ${'204'} and the headers that allow this call`;
}
