import { CircleDashed, CircleX, Check as Tick } from 'lucide-react';
import type { Check } from '../../../fetch/check.ts';
import type { TermName } from '../../ui/glossary.ts';
import { LongValue } from '../../ui/LongValue.tsx';
import { checkLabels } from '../../ui/labels.ts';
import { Term } from '../../ui/Term.tsx';

interface Props {
  readonly check: Check;
  /** Where it stands to the check the browser stopped at. */
  readonly place: 'before' | 'decisive' | 'after';
  /** The term to explain here. */
  readonly term: TermName | undefined;
}

type State = 'passed' | 'failed' | 'would-pass' | 'would-fail';

const icons = { passed: Tick, failed: CircleX, 'would-pass': Tick, 'would-fail': CircleDashed };
const stateLabels: Readonly<Record<State, string>> = {
  passed: 'passed',
  failed: 'failed here',
  'would-pass': 'would pass',
  'would-fail': 'would also fail',
};

function stateOf({ passed }: Check, place: Props['place']): State {
  if (place === 'after') return passed ? 'would-pass' : 'would-fail';
  return passed ? 'passed' : 'failed';
}

/** One step of the Fetch standard: what the browser wanted and what it found, byte for byte. */
export function CheckLine({ check, place, term }: Props) {
  const state = stateOf(check, place);
  const Icon = icons[state];
  return (
    <li className="check" data-check={check.id} data-state={state}>
      <Icon size={13} strokeWidth={2.5} aria-hidden="true" />
      <span className="check-name">
        {term === undefined ? checkLabels[check.id] : <Term name={term}>{checkLabels[check.id]}</Term>}:{' '}
        <span className="check-state">{stateLabels[state]}</span>
      </span>
      {check.passed ? <CheckedValue check={check} /> : <Compared check={check} />}
    </li>
  );
}

function CheckedValue({ check }: { readonly check: Check }) {
  return (
    check.found !== null && (
      <code className="bytes">
        {check.header !== null && `${check.header}: `}
        <Bytes value={check.found} />
      </code>
    )
  );
}

function Compared({ check }: { readonly check: Check }) {
  return (
    <dl className="bytes compared">
      {check.header !== null && (
        <>
          <dt>header</dt>
          <dd>
            <code>{check.header}</code>
          </dd>
        </>
      )}
      <dt>wanted</dt>
      <dd>
        <code>
          <Bytes value={check.wanted} />
        </code>
      </dd>
      <dt>found</dt>
      <dd>
        {check.found === null ? <em>(absent)</em> : <code className="found">{<Bytes value={check.found} />}</code>}
      </dd>
    </dl>
  );
}

function Bytes({ value }: { readonly value: string }) {
  return value === '' ? '(empty)' : <LongValue value={value} />;
}
