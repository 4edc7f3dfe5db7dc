import { useMemo } from 'react';
import type { Check } from '../../../fetch/check.ts';
import type { Leg } from '../../../fetch/failure.ts';
import { wasSent } from '../../../fixes/target.ts';
import type { Call, Exchange } from '../../../network/call.ts';
import type { Cause } from '../../../rules/diagnose.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import type { TermName } from '../../ui/glossary.ts';
import { LongValue } from '../../ui/LongValue.tsx';
import { words } from '../../ui/words.ts';
import { CheckLine } from './CheckLine.tsx';
import { EvidenceLine } from './EvidenceLine.tsx';
import { ResponderLine } from './ResponderLine.tsx';
import { Section } from './Section.tsx';
import { type Step, stepsOf } from './steps.ts';
import { type TermsOfCall, termsOfChecks } from './termsOf.ts';

interface Props {
  readonly call: Call;
  readonly verdict: Verdict;
  readonly cause: Cause | undefined;
  readonly explained: TermsOfCall;
}

/** Why this is what happened: the cause's evidence, then each exchange with the check that failed. */
export function ProofSection({ call, verdict, cause, explained }: Props) {
  const terms = useMemo(() => termsOfChecks(verdict.checks, explained), [verdict, explained]);
  const failed = failedCheck(verdict);
  const stopped = verdict.checks[failed];
  const isBehind = (leg: Leg, hop: number) =>
    stopped !== undefined &&
    (hop > stopped.hop || (hop === stopped.hop && leg === 'request' && stopped.leg === 'preflight'));
  const neverSent = call.hops.every(({ preflight, request }) => preflight === null && isNothing(request));
  return (
    <Section id="proof" title={words.details.proof}>
      <EvidenceLine call={call} cause={cause} decisive={stopped} />
      {!neverSent && (
        <ol className="steps-made">
          {stepsOf(call).map((step) => (
            <StepItem key={step.key} step={step} {...{ verdict, failed, terms, isBehind }} />
          ))}
        </ol>
      )}
      <ResponderLine call={call} verdict={verdict} />
    </Section>
  );
}

/** Neither a response nor an error: the browser stopped it before it was a request. */
function isNothing(request: Exchange): boolean {
  return !wasSent(request) && (request.error === null || request.error === '') && request.state === 'failed';
}

/** Index of the check the browser stopped at, -1: none. */
export function failedCheck({ outcome, checks }: Verdict): number {
  return outcome === 'blocked' ? checks.findIndex((check) => !check.passed) : -1;
}

interface StepProps {
  readonly step: Step;
  readonly verdict: Verdict;
  readonly failed: number;
  readonly terms: ReadonlyMap<Check, TermName>;
  readonly isBehind: (leg: Leg, hop: number) => boolean;
}

function StepItem({ step, verdict, failed, terms, isBehind }: StepProps) {
  if (step.kind === 'left-out') return <li className="dim">{words.details.hopsLeftOut(step.hops, step.status)}</li>;
  const { leg, hop, exchange } = step;
  const unsent = exchange.status === null && isBehind(leg, hop);
  return (
    <li data-leg={leg} data-hop={hop}>
      <p className="step">
        <b>{words.details.step(leg, hop)}</b>{' '}
        <code>
          {exchange.method} <LongValue value={exchange.url} limit={160} />
        </code>{' '}
        <span className="result">{unsent ? words.details.neverSent : responseText(exchange)}</span>
      </p>
      <Checks checks={verdict.checks} leg={leg} hop={hop} failed={failed} terms={terms} />
    </li>
  );
}

interface ChecksProps {
  readonly checks: readonly Check[];
  readonly leg: Leg;
  readonly hop: number;
  /** Index of the decisive check in all of them, -1: none. */
  readonly failed: number;
  /** The terms explained here. */
  readonly terms?: ReadonlyMap<Check, TermName>;
}

/** The checks of one exchange: the one that failed, the others on demand. */
export function Checks({ checks, leg, hop, failed, terms }: ChecksProps) {
  const all = checks
    .map((check, index) => {
      const place: 'before' | 'decisive' | 'after' =
        failed < 0 || index < failed ? 'before' : index > failed ? 'after' : 'decisive';
      return { check, place };
    })
    .filter(({ check }) => check.leg === leg && check.hop === hop);
  const first = all.filter(({ check, place }) => place === 'decisive' || (place === 'before' && !check.passed));
  const rest = all.filter((each) => !first.includes(each));
  const lines = (some: typeof all) =>
    some.map(({ check, place }) => (
      <CheckLine key={`${check.id}-${check.wanted}`} check={check} place={place} term={terms?.get(check)} />
    ));
  return (
    <>
      {first.length > 0 && <ul className="checks">{lines(first)}</ul>}
      {rest.length > 0 && (
        <details className="more-checks">
          <summary>
            {words.details.moreChecks(
              rest.length,
              first.length > 0,
              rest.every(({ check }) => check.passed),
            )}
          </summary>
          <ul className="checks">{lines(rest)}</ul>
        </details>
      )}
    </>
  );
}

function responseText(exchange: Exchange): string {
  const { arrow } = words.details;
  const cached = exchange.fromCache ? words.details.fromCache : '';
  if (exchange.status !== null) return `${arrow} ${exchange.status}${cached}`;
  if (exchange.error !== null && exchange.error !== '') return `${arrow} ${words.details.noResponse(exchange.error)}`;
  if (exchange.state === 'failed') return `${arrow} ${words.details.noResponse(null)}`;
  return `${arrow} ${exchange.state === 'completed' ? words.details.responded : words.details.waiting}${cached}`;
}
