import { CircleDashed, CircleX, Check as Tick } from 'lucide-react';
import type { Check } from '../../../fetch/check.ts';
import type { TermName } from '../../ui/glossary.ts';
import { LongValue } from '../../ui/LongValue.tsx';
import { checkLabels } from '../../ui/labels.ts';
import { Term } from '../../ui/Term.tsx';
import { words } from '../../ui/words.ts';

interface Props {
  readonly check: Check;
  /** Where it stands to the check the browser stopped at. */
  readonly place: 'before' | 'decisive' | 'after';
  /** The term to explain here. */
  readonly term: TermName | undefined;
}

/** What failed is an event: nothing was compared. */
const EVENTS: ReadonlySet<Check['id']> = new Set(['request-answered', 'neighbour']);

type State = 'passed' | 'failed' | 'would-pass' | 'would-fail';

const icons = { passed: Tick, failed: CircleX, 'would-pass': Tick, 'would-fail': CircleDashed };

function stateOf({ passed }: Check, place: Props['place']): State {
  if (place === 'after') return passed ? 'would-pass' : 'would-fail';
  return passed ? 'passed' : 'failed';
}

/** One step of the Fetch standard in one line: the header, what it was, and what the browser needs. */
export function CheckLine({ check, place, term }: Props) {
  const state = stateOf(check, place);
  const Icon = icons[state];
  const name = check.header ?? checkLabels[check.id];
  return (
    <li className="check" data-check={check.id} data-state={state}>
      <Icon size={13} strokeWidth={2.5} aria-hidden="true" />
      <span className="check-name" title={checkLabels[check.id]}>
        {term === undefined ? name : <Term name={term}>{name}</Term>}
      </span>
      <span className={state === 'would-fail' ? 'check-state' : 'visually-hidden'}>{words.details.checks[state]}</span>
      <span className="check-value">
        <Found check={check} />
        {!check.passed && !EVENTS.has(check.id) && (
          <>
            {' · '}
            {words.details.needs}{' '}
            <code>
              <Bytes value={check.wanted} />
            </code>
          </>
        )}
      </span>
    </li>
  );
}

function Found({ check: { found, passed } }: { readonly check: Check }) {
  if (found === null) return passed ? null : <em>{words.details.absent}</em>;
  return (
    <code className="found">
      <Bytes value={found} />
    </code>
  );
}

function Bytes({ value }: { readonly value: string }) {
  return value === '' ? words.details.empty : <LongValue value={value} limit={200} />;
}
