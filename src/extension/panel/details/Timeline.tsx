import type { Check } from '../../../fetch/check.ts';
import type { Leg } from '../../../fetch/failure.ts';
import type { Call, Exchange } from '../../../network/call.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import type { TermName } from '../../ui/glossary.ts';
import { LongValue } from '../../ui/LongValue.tsx';
import { plural } from '../../ui/labels.ts';
import { CheckLine } from './CheckLine.tsx';
import { ResponderLine } from './ResponderLine.tsx';
import { Section } from './Section.tsx';
import { type TermsOfCall, termsOfChecks } from './termsOf.ts';

interface TimelineProps {
  readonly call: Call;
  readonly verdict: Verdict;
  readonly explained: TermsOfCall;
}

/** The exchanges as they happened, each with the checks the browser made on its answer. */
export function Timeline({ call, verdict, explained }: TimelineProps) {
  const terms = termsOfChecks(verdict.checks, explained);
  const failed = verdict.outcome === 'blocked' ? verdict.checks.findIndex((check) => !check.passed) : -1;
  const steps = call.hops.flatMap((hop, index) => [
    ...(hop.preflight === null ? [] : [{ leg: 'preflight' as const, hop: index, exchange: hop.preflight }]),
    { leg: 'request' as const, hop: index, exchange: hop.request },
  ]);
  const stopped = verdict.checks[failed];
  const isBehind = (leg: Leg, hop: number) =>
    stopped !== undefined &&
    (hop > stopped.hop || (hop === stopped.hop && leg === 'request' && stopped.leg === 'preflight'));

  return (
    <Section id="timeline" title="What was exchanged, and what the browser checked">
      <ol className="timeline">
        {steps.map(({ leg, hop, exchange }) => (
          <li key={`${leg}-${hop}`} data-leg={leg} data-hop={hop}>
            <StepHead leg={leg} hop={hop} exchange={exchange} unsent={exchange.status === null && isBehind(leg, hop)} />
            <Checks checks={verdict.checks} leg={leg} hop={hop} failed={failed} terms={terms} />
          </li>
        ))}
      </ol>
      <ResponderLine call={call} verdict={verdict} />
    </Section>
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

/** The checks of one exchange. */
export function Checks({ checks, leg, hop, failed, terms }: ChecksProps) {
  const shown = checks
    .map((check, index) => ({
      check,
      place: failed < 0 || index < failed ? 'before' : index > failed ? 'after' : 'decisive',
    }))
    .filter(({ check }) => check.leg === leg && check.hop === hop);
  if (shown.length === 0) return null;
  return (
    <ul className="checks" aria-label={plural(shown.length, 'check')}>
      {shown.map(({ check, place }) => (
        <CheckLine
          key={`${check.id}-${check.wanted}`}
          check={check}
          place={place as 'before' | 'decisive' | 'after'}
          term={terms?.get(check)}
        />
      ))}
    </ul>
  );
}

interface HeadProps {
  readonly leg: Leg;
  readonly hop: number;
  readonly exchange: Exchange;
  readonly unsent: boolean;
}

function StepHead({ leg, hop, exchange, unsent }: HeadProps) {
  const name = leg === 'preflight' ? 'Preflight' : 'Request';
  return (
    <p className="step">
      <b>{hop === 0 ? name : `${name} after redirect ${hop}`}</b>{' '}
      <code>
        {exchange.method} <LongValue value={exchange.url} />
      </code>{' '}
      <span className="answer">{unsent ? 'never sent' : responseText(exchange)}</span>
    </p>
  );
}

function responseText(exchange: Exchange): string {
  const cached = exchange.fromCache ? ' from cache' : '';
  if (exchange.status !== null) return `→ ${exchange.status}${cached}`;
  if (exchange.error !== null) return `→ no answer (${exchange.error})`;
  return exchange.state === 'completed' ? `→ answered${cached}` : '→ waiting for an answer';
}
